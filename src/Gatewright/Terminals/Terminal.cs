using System.Text;
using Gatewright.Arm.Planning;

namespace Gatewright.Terminals;

/// <summary>What the program is run in: where text goes, what day it is, and what the program is called.</summary>
/// <param name="Output">What was asked for, and nothing else.</param>
/// <param name="Error">Messages.</param>
/// <param name="Clock">Today, for retirements since the rule book's release.</param>
/// <param name="Program">The name in usage lines.</param>
internal sealed record Terminal(Screen Output, Screen Error, TimeProvider Clock, string Program) : IDisposable
{
    /// <summary>Longer lines are hard to read, and files have no width.</summary>
    private const int WidestText = 100;

    /// <summary>In fewer columns nothing but single words would fit.</summary>
    private const int NarrowestText = 20;

    /// <summary>What Azure takes at most; tests make it small.</summary>
    public ArmLimits Limits { get; init; } = ArmLimits.Azure;

    /// <summary>How many columns help may fill.</summary>
    public int Width { get; init; } = WidestText;

    /// <summary>Where the program calls this library; null if that isn't known.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Whether somebody sits before it, who sees what changes and can answer.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Whether the run is to end.</summary>
    public CancellationToken Cancellation { get; init; }

    public static Terminal OfThisProcess(TopologyHostOptions? options, CancellationToken cancellation)
    {
        var noColour = Environment.GetEnvironmentVariable("NO_COLOR");
        return new(
            options?.Output is { } output ? new(output, colour: false)
                : new(
                    Opened(Console.IsOutputRedirected, Console.OpenStandardOutput, () => Console.Out, new ClosedWriter()),
                    IsColourful(noColour, Console.IsOutputRedirected)),
            options?.Error is { } error ? new(error, colour: false)
                : new(
                    Opened(Console.IsErrorRedirected, Console.OpenStandardError, () => Console.Error, TextWriter.Null),
                    IsColourful(noColour, Console.IsErrorRedirected)),
            TimeProvider.System,
            options?.Name ?? Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs()[0]))
        {
            Cancellation = cancellation,
            CanAsk = options?.Output is null && !Console.IsOutputRedirected && !Console.IsInputRedirected && !Console.IsErrorRedirected,
            Width = options?.Output is null && !Console.IsOutputRedirected ? WidthOf(Console.WindowWidth) : WidestText,
        };
    }

    /// <summary>Any NO_COLOR but an empty one asks for no colour: https://no-color.org.</summary>
    public static bool IsColourful(string? noColour, bool redirected) => string.IsNullOrEmpty(noColour) && !redirected;

    /// <summary>A terminal that doesn't know its width has none.</summary>
    public static int WidthOf(int columns) => columns <= 0 ? WidestText : Math.Clamp(columns, NarrowestText, WidestText);

    /// <summary>Says what is wrong with how the program was used, and how that ends.</summary>
    public int WriteUsageError(string message)
    {
        try
        {
            Error.WriteLine(message);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed, too: the exit code is all that is left.
        }

        return ExitCode.Usage;
    }

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    /// <summary>Files and pipes get UTF-8 without a mark and plain line feeds on every system; a terminal gets what it understands.</summary>
    public static TextWriter Opened(bool redirected, Func<Stream> open, Func<TextWriter> console, TextWriter closed)
    {
        try
        {
            return redirected ? new StreamWriter(open(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true } : console();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return closed;
        }
    }

    /// <summary>A closed standard output: an error only for who writes to it.</summary>
    internal sealed class ClosedWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("it is closed");

        public override void Write(string? value) => Write(' ');
    }
}
