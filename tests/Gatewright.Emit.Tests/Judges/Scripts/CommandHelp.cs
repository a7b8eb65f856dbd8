using System.Runtime.CompilerServices;

namespace Gatewright.Tests.Judging;

/// <summary>A parameter as a help file has it.</summary>
/// <param name="Name">Without the hyphen.</param>
/// <param name="Type">Empty for a switch.</param>
/// <param name="IsRequired">Whether the command fails without it.</param>
/// <param name="IsPiped">Whether the pipeline can give it.</param>
internal sealed record ParameterHelp(string Name, string Type, bool IsRequired, bool IsPiped)
{
    public bool IsSwitch => Type.Length == 0;
}

/// <summary>Parameters that go together.</summary>
internal sealed record ParameterSet(string Name, bool IsDefault, ImmutableArray<ParameterHelp> Parameters)
{
    public bool Has(string parameter) => Parameters.Any(it => it.Name == parameter);
}

/// <summary>What a command of PowerShell takes, from its help: <c>powershell.txt</c>.</summary>
internal sealed record CommandHelp(string Name, string Module, ImmutableArray<ParameterSet> Sets, ImmutableDictionary<string, ImmutableArray<string>> Values)
{
    private static readonly Lazy<ImmutableDictionary<string, CommandHelp>> All = new(() => Read().ToImmutableDictionary(it => it.Name));

    public static CommandHelp? Of(string? name) => name is null ? null : All.Value.GetValueOrDefault(name);

    public ParameterHelp? Parameter(string name) => Sets.SelectMany(it => it.Parameters).FirstOrDefault(it => it.Name == name);

    private static IEnumerable<CommandHelp> Read([CallerFilePath] string here = "")
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "powershell.txt"));
        foreach (var paragraph in text.Split("\n\n").Where(it => it[0] != '#'))
        {
            var lines = paragraph.TrimEnd().Split('\n');
            var head = lines[0].Split(' ');
            yield return new(head[0], head[1], [.. lines.Skip(1).Where(it => it[2] != '-').Select(Set)],
                lines.Skip(1).Where(it => it[2] == '-').Select(it => it[3..].Split(" takes ")).ToImmutableDictionary(it => it[0], it => it[1].Split(' ').ToImmutableArray()));
        }
    }

    private static ParameterSet Set(string line)
    {
        var parts = line.Trim().Split(": ");
        var name = parts[0].Split(' ');
        return new(name[0], name.Length > 1, [.. parts[1].Split(' ').Select(Parameter)]);

        static ParameterHelp Parameter(string text)
        {
            var parts = text.TrimEnd('|').TrimEnd('*').Split(':');
            return new(parts[0], parts.Length > 1 ? parts[1] : "", text.Contains('*', StringComparison.Ordinal), text.EndsWith('|'));
        }
    }
}
