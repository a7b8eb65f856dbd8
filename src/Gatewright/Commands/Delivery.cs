using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary>Where emitted files go: to a folder, or the first one to standard output.</summary>
internal static class Delivery
{
    public static Option<string?> Folder(string description) => new("--output") { Description = description, HelpName = "DIR" };

    public static int Deliver(IReadOnlyList<EmittedFile> files, string? folder, Terminal terminal)
    {
        terminal.Cancellation.ThrowIfCancellationRequested();
        if (folder is null)
        {
            terminal.Output.Write(files[0].Text);
            return ExitCode.Success;
        }

        OutputFile[] placed = [.. files.Select(file => new OutputFile(Path.Combine(folder, file.Name), file.Text))];
        if (OutputFiles.TryWrite(placed, terminal.Cancellation) is { } obstacle)
            return terminal.WriteUsageError($"Nothing was written to '{folder}': {obstacle} Name another folder with --output, or make way for this one.");
        foreach (var line in WrittenFiles.Lines(files, folder))
            terminal.Error.WriteLine(line);
        return ExitCode.Success;
    }
}
