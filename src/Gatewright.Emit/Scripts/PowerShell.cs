using System.Globalization;
using System.Text;
using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Values of a template in PowerShell. What a deployment would compute is computed here where a script can, and asked for where it can't.</summary>
internal sealed class PowerShell(ScriptVariables variables)
{
    /// <summary>A value, as an argument or a member of a table.</summary>
    public string Value(Term term, ArmScope scope) => term switch
    {
        Term.Literal literal => Quoted(literal.Text),
        Term.Number number => $"{number}",
        Term.Parameter parameter when variables.IsNumber(parameter.Name) => $"[long] {Variable(variables.Parameter(parameter.Name))}",
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

    /// <summary>What stands between double quotes.</summary>
    public string Inside(Term term, ArmScope scope) => term switch
    {
        Term.Literal literal => Escaped(literal.Text),
        Term.Number number => $"{number}",
        Term.Parameter parameter => Variable(variables.Parameter(parameter.Name)),
        Term.ResourceId id => Id(id, scope),
        Term.Call { Name: "concat" } call => string.Concat(call.Arguments.Select(it => Inside(it, scope))),
        Term.Call { Name: "string", Arguments: [var only] } => Inside(only, scope),
        Term.Call { Name: "last", Arguments: [Term.Call { Name: "split", Arguments: [var text, Term.Literal { Text: "/" }] }] } =>
            $"$((\"{Inside(text, scope)}\" -split '/')[-1])",
        Term.ItemOf { Owner: Term.Call { Name: "split", Arguments: [var text, Term.Literal { Text: "/" }] } } item =>
            string.Create(CultureInfo.InvariantCulture, $"$((\"{Inside(text, scope)}\" -split '/')[{item.Index}])"),
        Term.MemberOf { Owner: Term.Call { Name: "resourceGroup", Arguments.IsEmpty: true }, Name: "location" } => Variable(variables.Use("LOCATION")),
        Term.MemberOf { Owner: Term.Call { Name: "deployment" }, Name: "location" } => Variable(variables.Use("LOCATION")),
        Term.Raw { Text: "resourceGroup().location" } => Variable(variables.Use("LOCATION")),
        Term.MemberOf { Owner: Term.MemberOf { Owner: Term.Call { Name: "environment" }, Name: "suffixes" }, Name: "keyvaultDns" } =>
            Variable(variables.Use("KEYVAULT_DNS")),
        Term.MemberOf { Owner: Term.Call { Name: "reference", Arguments: [var id, _] } } member =>
            $"$((Get-AzResource -ResourceId \"{Inside(id, scope)}\").Properties.{member.Name})",
        _ => Variable(variables.Blank(term)),
    };

    public string Group(ArmScope scope) => scope.Group is { } known ? Value(known, scope) : "$RESOURCE_GROUP" + Used("RESOURCE_GROUP");

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

    private string Used(string variable)
    {
        variables.Use(variable);
        return "";
    }

    private static string Variable(string name) => $"${{{name}}}";

    private static string Escaped(string text)
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

    private string Id(Term.ResourceId id, ArmScope scope)
    {
        var subscription = (id.SubscriptionId ?? scope.Subscription) is { } known ? Inside(known, scope) : Variable(variables.Use("SUBSCRIPTION"));
        var group = (id.ResourceGroupName ?? scope.Group) is { } other ? Inside(other, scope) : Variable(variables.Use("RESOURCE_GROUP"));
        var types = id.ResourceType.Split('/');
        return $"/subscriptions/{subscription}/resourceGroups/{group}/providers/{types[0]}"
            + string.Concat(types.Skip(1).Zip(id.Names, (type, name) => $"/{type}/{Inside(name, scope)}"));
    }
}
