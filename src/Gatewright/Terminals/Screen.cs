using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gatewright.Terminals;

/// <summary>A stream that people read: in colour on a terminal, else as plain text. Lines are never wrapped or cut: a terminal wraps them itself.</summary>
internal sealed class Screen(TextWriter writer, bool colour)
{
    private const int Unlimited = 1_000_000;

    /// <summary>Made when markup is first written: most of what is emitted is plain text.</summary>
    private IAnsiConsole Console => field ??= ConsoleOn(Writer, colour);

    /// <summary>For text that is printed as it is.</summary>
    public TextWriter Writer { get; } = writer;

    public void Write(string text) => Writer.Write(text);

    public void WriteLine(string text = "") => Writer.Write(text + "\n");

    /// <summary>A line of Spectre's markup; what users wrote must have gone through <see cref="Markups.Escaped"/>.</summary>
    public void WriteMarkup(string markup) => Write(new Markup(markup + "\n"));

    public void Write(IRenderable renderable)
    {
        if (colour)
        {
            Console.Write(renderable);
            return;
        }

        foreach (var segment in renderable.GetSegments(Console))
        {
            if (!segment.IsControlCode)
                Writer.Write(segment.Text);
        }
    }

    public void Flush() => Writer.Flush();

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool colour)
    {
        var settings = new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        };
        // Spectre's enrichers turn colour on in build servers, where the output is a file.
        settings.Enrichment.UseDefaultEnrichers = false;
        var console = AnsiConsole.Create(settings);
        console.Profile.Width = Unlimited;
        console.Profile.Capabilities.Unicode = writer.Encoding.WebName is "utf-8" or "utf-16";
        return console;
    }
}
