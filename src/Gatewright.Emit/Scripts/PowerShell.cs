using System.Globalization;
using System.Text;
using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Values in PowerShell.</summary>
internal sealed class PowerShell(ScriptVariables variables) : Shell(variables)
{
    /// <summary>A value, as an argument or a member of a table.</summary>
    public string Value(Term term, ArmScope scope) => term switch
    {
        Term.Literal literal => Quoted(literal.Text),
        Term.Number number => $"{number}",
        Term.Parameter parameter when Variables.IsNumber(parameter.Name) => $"([long] {Variable(Variables.Parameter(parameter.Name))})",
        Term.Call { Name: "pickZones" } => "@('1', '2', '3')",
        _ => $"\"{Inside(term, scope)}\"",
    };

    /// <summary>PowerShell takes curly quotes for straight ones.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var letter in text)
            quoted.Append(letter, letter is '\'' or '\u2018' or '\u2019' or '\u201a' or '\u201b' ? 2 : 1);
        return quoted.Append('\'').ToString();
    }

    /// <summary>The resource group of a scope, as an argument.</summary>
    public string Group(ArmScope scope) => scope.Group is { } known ? Value(known, scope) : $"${Variables.Use("RESOURCE_GROUP")}";

    /// <summary>A body as a table of tables.</summary>
    public string Table(ArmNode node, ArmScope scope, int depth)
    {
        var (inner, outer) = (new string(' ', 4 * (depth + 1)), new string(' ', 4 * depth));
        switch (node)
        {
            case ArmObject { Members.Count: 0 }:
                return "@{}";
            case ArmObject members:
                return $"[ordered]@{{\n{string.Concat(members.Members.Select(it =>
                    $"{inner}{Value(it.Name, scope)} = {Table(it.Node, scope, depth + 1)}\n"))}{outer}}}";
            case ArmArray { Items.Count: 0 }:
                return "@()";
            case ArmArray array:
                return $"@(\n{string.Join(",\n", array.Items.Select(it => inner + Table(it, scope, depth + 1)))}\n{outer})";
            case ArmFlag flag:
                return flag.IsSet ? "$true" : "$false";
            case ArmRaw { Json: "null" }:
                return "$null";
            case ArmRaw raw:
                return $"({Quoted(raw.Json)} | ConvertFrom-Json)";
            default:
                return Value(((ArmValue)node).Term, scope);
        }
    }

    protected override string? LastSegment(Term text, ArmScope scope) => $"$((\"{Inside(text, scope)}\" -split '/')[-1])";

    protected override string Segment(string text, int index) => string.Create(CultureInfo.InvariantCulture, $"$((\"{text}\" -split '/')[{index}])");

    protected override string Property(string id, string name) => $"$((Get-AzResource -ResourceId \"{id}\").Properties.{name})";

    protected override string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '"' or '`' or '$' or '\u201c' or '\u201d' or '\u201e')
                escaped.Append('`');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
