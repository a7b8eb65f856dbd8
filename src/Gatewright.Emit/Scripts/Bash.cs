using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Values of a template in bash. What a deployment would compute is computed here where a shell can, and asked for where it can't.</summary>
internal sealed class Bash(ScriptVariables variables)
{
    /// <summary>A word for a command line.</summary>
    public string Word(Term term, ArmScope scope) => term switch
    {
        Term.Literal literal => Quoted(literal.Text),
        Term.Number number => $"{number}",
        _ => $"\"{Inside(term, scope)}\"",
    };

    /// <summary>The full id of a resource.</summary>
    public Term IdOf(ArmResource resource) => resource.Dependency;

    /// <summary>A text in single quotes, unless it is a plain word.</summary>
    public static string Quoted(string text) => text.Length > 0 && text.All(it => char.IsAsciiLetterOrDigit(it) || it is '-' or '_' or '.' or '/' or ':' or ',')
        ? text
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>What stands between double quotes.</summary>
    public string Inside(Term term, ArmScope scope) => term switch
    {
        Term.Literal literal => Escaped(literal.Text),
        Term.Number number => $"{number}",
        Term.Parameter parameter => Parameter(parameter.Name),
        Term.ResourceId id => Id(id, scope),
        Term.Call { Name: "concat" } call => string.Concat(call.Arguments.Select(it => Inside(it, scope))),
        Term.Call { Name: "string", Arguments: [var only] } => Inside(only, scope),
        Term.Call { Name: "last", Arguments: [Term.Call { Name: "split", Arguments: [Term.Parameter of, Term.Literal { Text: "/" }] }] } =>
            $"${{{variables.Parameter(of.Name)}##*/}}",
        Term.ItemOf { Owner: Term.Call { Name: "split", Arguments: [var text, Term.Literal { Text: "/" }] } } item =>
            FormattableString.Invariant($"$(cut -d / -f {item.Index + 1} <<< \"{Inside(text, scope)}\")"),
        Term.MemberOf { Owner: Term.Call { Name: "resourceGroup", Arguments.IsEmpty: true }, Name: "location" } => Variable("LOCATION"),
        Term.MemberOf { Owner: Term.Call { Name: "deployment" }, Name: "location" } => Variable("LOCATION"),
        Term.Raw { Text: "resourceGroup().location" } => Variable("LOCATION"),
        Term.MemberOf { Owner: Term.MemberOf { Owner: Term.Call { Name: "environment" }, Name: "suffixes" }, Name: "keyvaultDns" } => Variable("KEYVAULT_DNS"),
        Term.MemberOf { Owner: Term.Call { Name: "reference", Arguments: [var id, _] } } member =>
            $"$(az resource show --ids \"{Inside(id, scope)}\" --query properties.{member.Name} --output tsv)",
        _ => Variable(variables.Blank(term)),
    };

    public string Subscription(ArmScope scope) => scope.Subscription is { } known ? Inside(known, scope) : Variable("SUBSCRIPTION");

    public string Group(ArmScope scope) => scope.Group is { } known ? Inside(known, scope) : Variable("RESOURCE_GROUP");

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '"' or '\\' or '$' or '`')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>The place deployed to is known by parameters in templates, and by variables here.</summary>
    private string Parameter(string name) => $"${{{variables.Parameter(name)}}}";

    private string Variable(string name) => $"${{{variables.Use(name)}}}";

    private string Id(Term.ResourceId id, ArmScope scope)
    {
        var subscription = id.SubscriptionId is { } known ? Inside(known, scope) : Subscription(scope);
        var group = id.ResourceGroupName is { } other ? Inside(other, scope) : Group(scope);
        var types = id.ResourceType.Split('/');
        var parts = types.Skip(1).Zip(id.Names, (type, name) => $"/{type}/{Inside(name, scope)}");
        return id.ResourceType == "Microsoft.Resources/resourceGroups"
            ? $"/subscriptions/{subscription}/resourceGroups/{Inside(id.Names[0], scope)}"
            : $"/subscriptions/{subscription}/resourceGroups/{group}/providers/{types[0]}{string.Concat(parts)}";
    }
}
