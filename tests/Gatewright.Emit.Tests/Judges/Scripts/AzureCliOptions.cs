using System.Runtime.CompilerServices;

namespace Gatewright.Tests.Judging;

/// <summary>What each command of the Azure CLI takes, from its documentation.</summary>
internal static class AzureCliOptions
{
    private static readonly Lazy<Dictionary<string, string[]>> Commands = new(() => Read());

    public static IEnumerable<string> Faults(AzureCall call)
    {
        if (!Commands.Value.TryGetValue(call.Verb, out var options))
            return [$"There is no command for: {call}"];
        var names = options.SelectMany(it => it.TrimEnd('*').Split('|')).ToHashSet();
        return
        [
            .. call.Options.Where(it => !names.Contains(it)).Select(it => $"'{call.Verb}' has no option {it}"),
            .. options.Where(it => it.EndsWith('*') && !it.TrimEnd('*').Split('|').Intersect(call.Options).Any()).Select(it => $"'{call.Verb}' needs {it}"),
            .. call.Options.GroupBy(it => it).Where(it => it.Count() > 1).Select(it => $"'{call.Verb}' has {it.Key} twice"),
        ];
    }

    public static bool Has(string command, string option) =>
        Commands.Value.TryGetValue(command, out var options) && options.Any(it => it.TrimEnd('*').Split('|').Contains(option));

    private static Dictionary<string, string[]> Read([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "azure-cli.txt")).Where(it => it.Length > 0 && it[0] != '#')
            .Select(it => it.Split(": ")).ToDictionary(it => it[0], it => it[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
