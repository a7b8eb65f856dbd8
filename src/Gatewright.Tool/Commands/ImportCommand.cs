using System.CommandLine;
using Gatewright.CSharp;
using Gatewright.Terminals;

namespace Gatewright.Tool.Commands;

/// <summary><c>gatewright import</c>: a template as a C# program.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string?>("--output", "-o") { Description = "Writes the program to a file. Default: it is printed.", HelpName = "FILE" };
        var project = new Option<bool>("--project") { Description = "Writes a project beside the program, which names the package there." };
        var command = ShowFileCommand.OfOneFile("import", "Writes a template as a C# program that emits it.", terminal, (parsed, imported) =>
        {
            var file = parsed.GetValue(output);
            if (parsed.GetValue(project) && file is null)
                return terminal.WriteUsageError("--project writes two files; name the program with --output.");
            var program = CSharpProgram.Write(imported.Topology, new()
            {
                Style = parsed.GetValue(project) ? ProgramStyle.Project : ProgramStyle.SingleFile,
                Source = Path.GetFileName(parsed.GetValue<string>("file")!),
            });
            foreach (var remark in program.Remarks)
                terminal.Error.WriteLine($"{remark.Path}: {remark.Message}");
            if (!imported.Unread.IsEmpty)
                terminal.Error.WriteLine($"{imported.Unread.Length} parts of the template aren't checked; see them with gatewright check --all.");
            return Deliver(program, file, terminal);
        }, new() { KeepsParameters = true });
        command.Options.Add(output);
        command.Options.Add(project);
        return command;
    }

    private static int Deliver(CSharpProgram program, string? file, Terminal terminal)
    {
        if (file is null)
        {
            terminal.Output.Write(program.Text);
            return ExitCode.Success;
        }

        List<OutputFile> files = [new(file, program.Text)];
        if (program.ProjectFile is { } project)
            files.Add(new(Path.ChangeExtension(file, ".csproj"), project));
        return OutputFiles.TryWrite(files, terminal.Cancellation) is { } obstacle
            ? terminal.WriteUsageError($"The program can't be written to '{file}': {obstacle}")
            : ExitCode.Success;
    }
}
