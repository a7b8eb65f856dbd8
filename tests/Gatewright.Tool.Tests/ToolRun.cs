using Gatewright.Terminals;
using Gatewright.Tool.Commands;

namespace Gatewright.Tool.Tests;

/// <summary>Runs the tool in this process, in a folder of its own.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public string Folder { get; } = Directory.CreateTempSubdirectory("gatewright-").FullName;

    public int ExitCode { get; private set; }

    /// <summary>What was printed, with the folder left out.</summary>
    public string Output => Without(output);

    public string Error => Without(error);

    public ToolRun With(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Runs it; an argument that begins with <c>@</c> is a path in the folder, and <c>@</c> alone the folder.</summary>
    public async Task<ToolRun> RunAsync(params string[] arguments)
    {
        using var terminal = new Terminal(new(output, colour: false), new(error, colour: false), new Released(), "gatewright");
        ExitCode = await ToolCommandLine.InvokeAsync(
            [.. arguments.Select(it => it.StartsWith('@') ? Path.Combine(Folder, it[1..]).TrimEnd(Path.DirectorySeparatorChar) : it)], terminal);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Without(StringWriter text) => text.ToString().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Folder, ".", StringComparison.Ordinal);

    /// <summary>A day on which nothing has retired since the rule book's release.</summary>
    private sealed class Released : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Gatewright.Rules.RuleBook.ReleaseDate, TimeSpan.Zero);
    }
}
