using System.CommandLine;
using Gatewright.Commands;
using Gatewright.Import.Laws;
using Gatewright.Reports;
using Gatewright.Rules;
using Gatewright.Terminals;
using Gatewright.Tool.Inputs;
using Gatewright.Tool.Reports;

namespace Gatewright.Tool.Commands;

/// <summary><c>gatewright check</c>: what the rule book finds in files and folders.</summary>
internal static class CheckFilesCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Reports what Azure rejects, or what deploys but doesn't work.");
        var paths = new Argument<string[]>("path") { Description = "Templates, Bicep files, programs, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "The format of the findings.", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json", "sarif");
        var output = new Option<string?>("--output") { Description = "Writes the findings to a file.", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "Shows findings at information level, too, and what isn't checked." };
        var judging = new CheckOptions(id => RuleBook.Find(id) ?? TemplateLaws.Find(id));
        var input = new InputOptions();
        command.Arguments.Add(paths);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(all);
        judging.AddTo(command);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var problems = new List<string>();
            var files = input.Files(parsed, parsed.GetValue(paths)!, problems);
            if (problems.Count > 0)
                return terminal.WriteUsageError(string.Join('\n', problems));
            if (files.IsEmpty)
                return terminal.WriteUsageError("There is no template and no Bicep file there.");
            var detail = parsed.GetValue(all) ? Detail.All : Detail.Usual;
            var reading = new FileReading(input.Bicep(parsed), judging.Of(parsed), detail, terminal);
            var reports = await reading.ReadAsync(files, cancellation);
            return Deliver(reports, parsed.GetValue(format)!, detail, parsed.GetValue(output), terminal);
        });
        return command;
    }

    private static int Deliver(IReadOnlyList<FileReport> reports, string format, Detail detail, string? file, Terminal terminal)
    {
        var text = new StringWriter { NewLine = "\n" };
        var screen = file is null ? terminal.Output : new Screen(text, colour: false);
        switch (format.ToLowerInvariant())
        {
            case "json":
                screen.Write(FilesJson.Of(reports));
                break;
            case "sarif":
                screen.Write(FilesSarif.Of(reports));
                break;
            default:
                CompilerText.Write(reports, detail, screen);
                break;
        }

        if (file is not null && OutputFiles.TryWrite([new(file, text.ToString())], terminal.Cancellation) is { } obstacle)
            return terminal.WriteUsageError($"The findings can't be written to '{file}': {obstacle}");
        foreach (var refused in format.Equals("text", StringComparison.OrdinalIgnoreCase) ? [] : reports.Where(it => it.Refusal is not null))
            terminal.Error.WriteLine($"{refused.File.Path}: {refused.Refusal}");
        return reports.Any(it => it.Refusal is not null) ? ExitCode.Usage : reports.Any(it => it.Errors > 0) ? ExitCode.Errors : ExitCode.Success;
    }
}
