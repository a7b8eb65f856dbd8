using System.CommandLine;
using Gatewright.Changes;
using Gatewright.Import;
using Gatewright.Terminals;
using Gatewright.Tool.Inputs;

namespace Gatewright.Tool.Commands;

/// <summary><c>gatewright diff</c>: what differs between two templates or programs, and what Azure does about it.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("diff", "Lists what differs between two templates or programs, and what Azure does about it. Exit code 3: they differ.");
        var before = new Argument<string>("before") { Description = "The deployed state: a template, a Bicep file, an export or a program." };
        var after = new Argument<string>("after") { Description = "The intended state: the same kinds." };
        var format = new Option<string>("--format") { Description = "The format of the changes.", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json");
        var input = new InputOptions();
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(format);
        input.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var problems = new List<string>();
            var files = new[] { parsed.GetValue(before)!, parsed.GetValue(after)! }.SelectMany(path => input.Files(parsed, [path], problems)).ToArray();
            if (problems.Count == 0 && files.Length != 2)
                problems.Add("A folder can't be compared; name a file.");
            if (problems.Count > 0)
                return terminal.WriteUsageError(string.Join('\n', problems));
            var read = new List<ImportedTopology>();
            foreach (var file in files)
            {
                var one = await TemplateInput.ReadAsync(file, input.Bicep(parsed), cancellation);
                if (one.Imported is not { } imported)
                    return terminal.WriteUsageError($"{file.Path}: {one.Refusal}");
                read.Add(imported);
            }

            var changes = TopologyChanges.Between(read[0].Topology, read[1].Topology);
            var isJson = string.Equals(parsed.GetValue(format), "json", StringComparison.OrdinalIgnoreCase);
            terminal.Output.Write(isJson ? changes.ToJson() : changes.All.IsEmpty ? "Nothing differs.\n" : changes.ToText());
            return changes.All.IsEmpty ? ExitCode.Success : ExitCode.Changes;
        });
        return command;
    }
}
