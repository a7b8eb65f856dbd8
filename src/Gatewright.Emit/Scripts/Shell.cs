using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Values of a template in a shell's language. What a deployment would compute is computed where a shell can, and asked for where it can't.</summary>
internal abstract class Shell(ScriptVariables variables)
{
    protected ScriptVariables Variables => variables;

    /// <summary>What is between double quotes.</summary>
    public string Inside(Term term, ArmScope scope) => term switch
    {
        Term.Literal literal => Escaped(literal.Text),
        Term.Number number => $"{number}",
        Term.Parameter parameter => Variable(variables.Parameter(parameter.Name)),
        Term.ResourceId id => Id(id, scope),
        Term.Call { Name: "concat" } call => string.Concat(call.Arguments.Select(it => Inside(it, scope))),
        Term.Call { Name: "string", Arguments: [var only] } => Inside(only, scope),
        Term.Call { Name: "last", Arguments: [Term.Call { Name: "split", Arguments: [var text, Term.Literal { Text: "/" }] }] }
            when LastSegment(text, scope) is { } segment => segment,
        Term.ItemOf { Owner: Term.Call { Name: "split", Arguments: [var text, Term.Literal { Text: "/" }] } } item => Segment(Inside(text, scope), item.Index),
        Term.MemberOf { Owner: Term.Call { Name: "resourceGroup", Arguments.IsEmpty: true }, Name: "location" } => Place("LOCATION"),
        Term.MemberOf { Owner: Term.Call { Name: "deployment" }, Name: "location" } => Place("LOCATION"),
        Term.Raw { Text: "resourceGroup().location" } => Place("LOCATION"),
        Term.MemberOf { Owner: Term.MemberOf { Owner: Term.Call { Name: "environment" }, Name: "suffixes" }, Name: "keyvaultDns" } => Place("KEYVAULT_DNS"),
        Term.MemberOf { Owner: Term.Call { Name: "reference", Arguments: [var id, _] } } member => Property(Inside(id, scope), member.Name),
        _ => Variable(variables.Blank(term)),
    };

    /// <summary>The id of the subscription of a scope.</summary>
    public string SubscriptionOf(ArmScope scope) => scope.Subscription is { } known ? Inside(known, scope) : Place("SUBSCRIPTION");

    /// <summary>The name of the resource group of a scope.</summary>
    public string GroupOf(ArmScope scope) => scope.Group is { } known ? Inside(known, scope) : Place("RESOURCE_GROUP");

    /// <summary>Text in which nothing ends the quotes or is computed.</summary>
    protected abstract string Escaped(string text);

    /// <summary>What follows the last slash of a text; null where the shell can't tell.</summary>
    protected abstract string? LastSegment(Term text, ArmScope scope);

    /// <summary>One of the parts of a text between slashes, from 0.</summary>
    protected abstract string Segment(string text, int index);

    /// <summary>A property of a resource that is there.</summary>
    protected abstract string Property(string id, string name);

    protected static string Variable(string name) => $"${{{name}}}";

    /// <summary>The place deployed to is known by parameters in templates, and by variables here.</summary>
    private string Place(string name) => Variable(variables.Use(name));

    private string Id(Term.ResourceId id, ArmScope scope)
    {
        var subscription = id.SubscriptionId is { } known ? Inside(known, scope) : SubscriptionOf(scope);
        if (id.ResourceType == "Microsoft.Resources/resourceGroups")
            return $"/subscriptions/{subscription}/resourceGroups/{Inside(id.Names[0], scope)}";
        var group = id.ResourceGroupName is { } other ? Inside(other, scope) : GroupOf(scope);
        var types = id.ResourceType.Split('/');
        return $"/subscriptions/{subscription}/resourceGroups/{group}/providers/{types[0]}"
            + string.Concat(types.Skip(1).Zip(id.Names, (type, name) => $"/{type}/{Inside(name, scope)}"));
    }
}
