using System.Globalization;
using System.Management.Automation.Language;

namespace Gatewright.Tests.Judging;

/// <summary>Reads a script with PowerShell's own parser, and holds its commands against their help.</summary>
internal static class PowerShellJudge
{
    public static IEnumerable<string> Faults(string script)
    {
        var read = Parser.ParseInput(script, out _, out var errors);
        var own = read.FindAll(it => it is FunctionDefinitionAst, searchNestedScriptBlocks: true).Cast<FunctionDefinitionAst>().Select(it => it.Name).ToHashSet();
        CommandAst[] commands = [.. Commands(read).Where(it => !own.Contains(it.GetCommandName()))];
        return
        [
            .. errors.Select(it => $"{it.Extent.StartLineNumber}: {it.Message}"),
            .. commands.SelectMany(Faults).Distinct(),
            .. Missing(read.ScriptRequirements?.RequiredModules.Select(it => it.Name).ToHashSet(), commands),
        ];
    }

    /// <summary>The commands of a script, without those of its functions.</summary>
    public static IEnumerable<CommandAst> Commands(Ast read) =>
        read.FindAll(it => it is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>();

    /// <summary>A script that says which modules it requires says it of all.</summary>
    private static IEnumerable<string> Missing(HashSet<string>? required, CommandAst[] commands) => required is null ? []
        : commands.Select(it => CommandHelp.Of(it.GetCommandName())?.Module).OfType<string>().Distinct()
            .Where(it => !it.StartsWith("Microsoft.PowerShell.", StringComparison.Ordinal) && !required.Contains(it)).Select(it => $"The script doesn't require {it}.");

    private static IEnumerable<string> Faults(CommandAst command)
    {
        var name = command.GetCommandName();
        if (CommandHelp.Of(name) is not { } help)
            return [$"There is no command '{name}'."];
        var (given, faults) = Bound(command, help);
        if (faults.Count > 0)
            return faults;
        return
        [
            .. given.GroupBy(it => it.Name).Where(it => it.Count() > 1).Select(it => $"{name} has -{it.Key} twice"),
            .. given.SelectMany(it => Faults(help, it.Name, it.Value)),
            .. Set(help, [.. given.Select(it => it.Name)], command.Parent is PipelineAst pipeline && pipeline.PipelineElements[0] != command),
        ];
    }

    /// <summary>Which value goes to which parameter.</summary>
    private static (List<(string Name, CommandElementAst? Value)> Given, List<string> Faults) Bound(CommandAst command, CommandHelp help)
    {
        var given = new List<(string Name, CommandElementAst? Value)>();
        var faults = new List<string>();
        ParameterHelp? open = null;
        foreach (var element in command.CommandElements.Skip(1))
        {
            if (element is CommandParameterAst parameter)
            {
                End();
                // Common to all commands.
                open = parameter.ParameterName == "ErrorAction" ? new("ErrorAction", "ActionPreference", IsRequired: false, IsPiped: false) : help.Parameter(parameter.ParameterName);
                if (open is null)
                    faults.Add($"{help.Name} has no parameter -{parameter.ParameterName}");
                else if (open.IsSwitch)
                    given.Add((open.Name, null));
                if (open is { IsSwitch: true } && parameter.Argument is not null)
                    faults.Add($"{help.Name} -{open.Name} is a switch");
            }
            else if (open is { IsSwitch: false })
            {
                if (open.Name != "ErrorAction")
                    given.Add((open.Name, element));
                open = null;
            }
            else
            {
                faults.Add(open is null ? $"{help.Name} has {element} without a parameter" : $"{help.Name} -{open.Name} is a switch");
            }
        }

        End();
        return (given, faults);

        void End()
        {
            if (open is { IsSwitch: false })
                faults.Add($"{help.Name} -{open.Name} has no value");
        }
    }

    /// <summary>A set that has all that is given, and needs no more; and only one, where none is the default.</summary>
    private static IEnumerable<string> Set(CommandHelp help, string[] given, bool isPiped)
    {
        ParameterSet[] sets = [.. help.Sets.Where(set => given.All(set.Has))];
        if (sets.Length == 0)
            return [$"{help.Name} takes {string.Join(' ', given.Select(it => $"-{it}"))} in no set"];
        var missing = sets.ToDictionary(it => it, set => set.Parameters.Where(it => it.IsRequired && !(it.IsPiped && isPiped) && !given.Contains(it.Name)).ToArray());
        ParameterSet[] whole = [.. sets.Where(it => missing[it].Length == 0)];
        if (whole.Length == 0)
            return missing[sets.FirstOrDefault(it => it.IsDefault) ?? sets[0]].Select(it => $"{help.Name} needs -{it.Name}");
        return whole.Length == 1 || whole.Any(it => it.IsDefault) ? [] : [$"{help.Name} may mean {string.Join(" or ", whole.Select(it => it.Name))}"];
    }

    /// <summary>What is written out is of the parameter's type, and one of its values.</summary>
    private static IEnumerable<string> Faults(CommandHelp help, string parameter, Ast? value)
    {
        var type = help.Parameter(parameter)!.Type;
        if (value is ArrayLiteralAst && !type.EndsWith("[]", StringComparison.Ordinal))
            return [$"{help.Name} -{parameter} takes one value"];
        if (value is ArrayLiteralAst several)
            return several.Elements.SelectMany(it => Faults(help, parameter, it));
        if (type == "Boolean")
            return value is VariableExpressionAst { VariablePath.UserPath: "true" or "false" } ? [] : [$"{help.Name} -{parameter} takes $true or $false"];
        if (value is not ConstantExpressionAst { Value: var constant })
            return [];
        var text = string.Create(CultureInfo.InvariantCulture, $"{constant}");
        if (help.Values.TryGetValue(parameter, out var values) && !values.Contains(text))
            return [$"{help.Name} -{parameter} doesn't take {text}"];
        return type.TrimEnd('[', ']') switch
        {
            "Int32" when !int.TryParse(text, CultureInfo.InvariantCulture, out _) => [$"{help.Name} -{parameter} takes a number"],
            "UInt32" when !uint.TryParse(text, CultureInfo.InvariantCulture, out _) => [$"{help.Name} -{parameter} takes a number"],
            "Hashtable" or "SecureString" or "XmlDocument" => [$"{help.Name} -{parameter} takes no text"],
            var other when other.StartsWith("PS", StringComparison.Ordinal) => [$"{help.Name} -{parameter} takes what another command gives"],
            _ => [],
        };
    }
}
