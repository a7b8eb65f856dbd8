namespace Gatewright;

/// <summary>What the program tells whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at error level.</summary>
    public const int Success = 0;

    /// <summary>Findings at error level.</summary>
    public const int Errors = 1;

    /// <summary>Arguments nobody understands, or an output that can't be written.</summary>
    public const int Usage = 2;

    /// <summary>Something is to be done, or isn't as it should be: neither success nor a failure.</summary>
    public const int Changes = 3;

    /// <summary>Cancelled: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;

    /// <summary>A bug of this library: EX_SOFTWARE of sysexits.h.</summary>
    public const int InternalError = 70;
}
