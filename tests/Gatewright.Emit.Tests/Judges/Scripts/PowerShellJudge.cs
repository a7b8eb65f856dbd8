using System.Management.Automation.Language;
using System.Runtime.CompilerServices;

namespace Gatewright.Tests.Judging;

/// <summary>Reads a script with PowerShell's own parser, and holds its commands against their documentation.</summary>
internal static class PowerShellJudge
{
    private static readonly HashSet<string> OfPowerShell = new(StringComparer.OrdinalIgnoreCase)
        { "Set-StrictMode", "Read-Host", "Start-Sleep", "ConvertTo-Json", "ConvertFrom-Json", "Out-Null", "Receive-Job" };

    private static readonly Lazy<Dictionary<string, string[]>> Documented = new(() => Read());

    public static IEnumerable<string> Faults(string script)
    {
        var read = Parser.ParseInput(script, out _, out var errors);
        var own = read.FindAll(it => it is FunctionDefinitionAst, searchNestedScriptBlocks: true).Cast<FunctionDefinitionAst>().Select(it => it.Name).ToHashSet();
        return
        [
            .. errors.Select(it => $"{it.Extent.StartLineNumber}: {it.Message}"),
            .. Commands(read).Where(it => !own.Contains(it.GetCommandName()) && !OfPowerShell.Contains(it.GetCommandName())).SelectMany(Faults).Distinct(),
        ];
    }

    /// <summary>The commands of a script, without those of its functions.</summary>
    public static IEnumerable<CommandAst> Commands(Ast read) =>
        read.FindAll(it => it is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>();

    private static IEnumerable<string> Faults(CommandAst command)
    {
        var name = command.GetCommandName();
        if (name is null || !Documented.Value.TryGetValue(name, out var parameters))
            return [$"There is no command '{name}'."];
        string[] given = [.. command.CommandElements.OfType<CommandParameterAst>().Select(it => it.ParameterName)];
        return
        [
            .. given.Where(it => !parameters.Any(known => known.TrimEnd('*') == it)).Select(it => $"{name} has no parameter -{it}"),
            .. parameters.Where(it => it.EndsWith('*') && !given.Contains(it.TrimEnd('*'))).Select(it => $"{name} needs -{it.TrimEnd('*')}"),
            .. given.GroupBy(it => it).Where(it => it.Count() > 1).Select(it => $"{name} has -{it.Key} twice"),
        ];
    }

    private static Dictionary<string, string[]> Read([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "az-powershell.txt")).Where(it => it.Length > 0 && it[0] != '#')
            .Select(it => it.Split(':')).ToDictionary(it => it[0], it => it[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
