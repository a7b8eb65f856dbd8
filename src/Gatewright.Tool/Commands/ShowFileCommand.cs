using System.CommandLine;
using Gatewright.Import;
using Gatewright.Overview;
using Gatewright.Reports;
using Gatewright.Terminals;
using Gatewright.Tool.Inputs;

namespace Gatewright.Tool.Commands;

/// <summary><c>gatewright show</c>: a template as a tree.</summary>
internal static class ShowFileCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "The format of the output.", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json");
        var command = OfOneFile("show", "Shows a template as a tree, with capacity, free addresses and what is billed.", terminal, (parsed, imported) =>
        {
            if (string.Equals(parsed.GetValue(format), "json", StringComparison.OrdinalIgnoreCase))
                terminal.Output.Write(TopologyJson.Of(imported.Topology));
            else
                terminal.Output.Write(TopologyTree.Of(imported.Topology));
            return ExitCode.Success;
        });
        command.Options.Add(format);
        return command;
    }

    /// <summary>A command that reads one template and does something with its topology.</summary>
    public static Command OfOneFile(string name, string description, Terminal terminal, Func<ParseResult, ImportedTopology, int> act,
        ImportOptions? options = null)
    {
        var command = new Command(name, description);
        var path = new Argument<string>("file") { Description = "A template, a Bicep file or a program." };
        var input = new InputOptions();
        command.Arguments.Add(path);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var problems = new List<string>();
            var files = input.Files(parsed, [parsed.GetValue(path)!], problems);
            if (problems.Count == 0 && files.Length != 1)
                problems.Add($"'{parsed.GetValue(path)}' is a folder; name a file.");
            if (problems.Count > 0)
                return terminal.WriteUsageError(string.Join('\n', problems));
            var read = await TemplateInput.ReadAsync(files[0], input.Bicep(parsed), cancellation, options);
            if (read.Imported is not { } imported)
                return terminal.WriteUsageError($"{files[0].Path}: {read.Refusal}");
            foreach (var problem in imported.Problems.Where(it => it.Severity is ArmLanguage.ArmSeverity.Error))
                terminal.Error.WriteLine($"{files[0].Path}{problem}");
            return act(parsed, imported);
        });
        return command;
    }
}
