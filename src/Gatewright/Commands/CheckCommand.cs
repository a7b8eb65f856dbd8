using System.CommandLine;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>check</c>: what the rule book finds.</summary>
internal static class CheckCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("check", "Reports what Azure rejects, or what deploys but doesn't work. Runs without a command, too.");
        Configure(command, builder, terminal);
        return command;
    }

    /// <summary>Makes a command check: the verb, and the program itself when no verb is given.</summary>
    public static void Configure(Command command, TopologyBuilder builder, Terminal terminal)
    {
        var format = new Option<string>("--format")
        {
            Description = "The format of the findings.",
            DefaultValueFactory = _ => "text",
        }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json", "sarif");
        var output = new Option<string?>("--output") { Description = "Writes the findings to a file.", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "Shows findings at information level, too." };
        var judging = new CheckOptions(builder);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(all);
        judging.AddTo(command);

        command.SetAction(parsed =>
        {
            var review = CheckReport.Of(builder.Build(), judging.Of(parsed), parsed.GetValue(all) ? Detail.All : Detail.Usual, terminal.Clock);
            terminal.Cancellation.ThrowIfCancellationRequested();
            Action<CheckReport, Screen> write = parsed.GetValue(format)?.ToLowerInvariant() switch
            {
                "json" => (it, screen) => screen.Write(JsonReport.Of(it)),
                "sarif" => (it, screen) => screen.Write(SarifReport.Of(it, terminal.Place)),
                _ => TextReport.Write,
            };
            return Deliver(review, write, parsed.GetValue(output), terminal);
        });
    }

    private static int Deliver(CheckReport review, Action<CheckReport, Screen> write, string? file, Terminal terminal)
    {
        var end = review.HasErrors ? ExitCode.Errors : ExitCode.Success;
        if (file is null)
        {
            write(review, terminal.Output);
            return end;
        }

        var text = new StringWriter { NewLine = "\n" };
        write(review, new Screen(text, colour: false));
        if (OutputFiles.TryWrite([new(file, text.ToString())], terminal.Cancellation) is { } obstacle)
            return terminal.WriteUsageError($"The findings can't be written to '{file}': {obstacle} Name another file "
                + $"with --output, or make way for this one.");
        terminal.Error.WriteLine($"{review.Summary}: {file}");
        return end;
    }
}
