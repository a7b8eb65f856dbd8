namespace Gatewright.CSharp;

/// <summary>How a program is written.</summary>
public sealed record CSharpProgramOptions
{
    /// <summary>A file that runs by itself, or one of a project. The default is a file that runs by itself.</summary>
    public ProgramStyle Style { get; init; }

    /// <summary>The version of the package <c>Gatewright</c> that the program asks for; the newest, <c>*</c>, by default.</summary>
    public string PackageVersion { get; init; } = "*";

    /// <summary>What the program was made of, for the comment at its beginning, such as <c>main.json</c>; without it there is no comment.</summary>
    public string? Source { get; init; }
}

/// <summary>The two ways to build a program.</summary>
public enum ProgramStyle
{
    /// <summary>A file that names its package itself: <c>dotnet run Program.cs</c>.</summary>
    SingleFile,

    /// <summary>A file of a project, which names the package.</summary>
    Project,
}
