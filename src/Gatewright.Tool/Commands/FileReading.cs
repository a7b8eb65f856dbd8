using Gatewright.Reports;
using Gatewright.Terminals;
using Gatewright.Tool.Inputs;
using Gatewright.Tool.Reports;
using Spectre.Console;

namespace Gatewright.Tool.Commands;

/// <summary>Reads and checks many files at once, with a bar on a terminal.</summary>
internal sealed class FileReading(BicepCompiler bicep, CheckSettings settings, Detail detail, Terminal terminal)
{
    /// <summary>Fewer files are read before anybody looks at a bar.</summary>
    private const int Many = 20;

    /// <summary>The reports in the order of the files.</summary>
    public async Task<IReadOnlyList<FileReport>> ReadAsync(ImmutableArray<InputFile> files, CancellationToken cancellation)
    {
        if (files.Length < Many || Console.IsErrorRedirected)
            return await ReadAsync(files, () => { }, cancellation);
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return await WithBarAsync(console, files.Length, done => ReadAsync(files, done, cancellation));
    }

    /// <summary>Shows a bar until all is read.</summary>
    /// <param name="console">Where.</param>
    /// <param name="count">How many files there are.</param>
    /// <param name="read">Reads them, and says so of each.</param>
    internal static Task<T> WithBarAsync<T>(IAnsiConsole console, int count, Func<Action, Task<T>> read) => console.Progress().AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
        .StartAsync(progress =>
        {
            var bar = progress.AddTask($"Reading {Counted.Of(count, "file")}", maxValue: count);
            return read(() => bar.Increment(1));
        });

    private async Task<IReadOnlyList<FileReport>> ReadAsync(ImmutableArray<InputFile> files, Action done, CancellationToken cancellation)
    {
        var reports = new FileReport[files.Length];
        await Parallel.ForEachAsync(Enumerable.Range(0, files.Length), cancellation, async (index, token) =>
        {
            reports[index] = await ReadAsync(files[index], token);
            done();
        });
        return reports;
    }

    private async Task<FileReport> ReadAsync(InputFile file, CancellationToken cancellation) => file.Kind is InputKind.Program
        ? await ProgramReport.AskAsync(file, settings, detail, cancellation)
        : FileReport.Of(await TemplateInput.ReadAsync(file, bicep, cancellation), settings, detail, terminal.Clock);
}
