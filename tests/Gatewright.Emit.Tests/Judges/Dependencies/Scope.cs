namespace Gatewright.Tests.Judging;

/// <summary>
/// Where a template is deployed, and so what its expressions mean: as text, with a hole for what only a deployment knows. A parameter of a
/// nested deployment means what was passed to it; ids of different deployments can so be compared.
/// </summary>
internal sealed partial class Scope(ArmDocument template, Scope? outer, string subscription, string? group)
{
    public ArmDocument Template { get; } = template;

    public static Scope Outermost(ArmDocument template) => new(template, null, "{subscription().subscriptionId}",
        template.IsForSubscription ? null : "{resourceGroup().name}");

    public Scope Within(ArmResource deployment)
    {
        var named = deployment.Json.Text("subscriptionId");
        var target = deployment.Json.Text("resourceGroup") is { } name ? Text(name) : named is null ? group : null;
        return new(deployment.Inner!, this, named is null ? subscription : Text(named), target);
    }

    /// <summary>The subscription's own resource for the group that this is deployed to.</summary>
    public string? GroupId => group is null ? null : ResourceId.Of(subscription, null, "Microsoft.Resources/resourceGroups", [group]);

    public string Id(ArmResource resource)
    {
        if (!resource.IsDeployment || resource.Inner is null)
            return ResourceId.Of(subscription, group, resource.Type, ResourceId.Segments(Text(resource.Name)));
        var target = Within(resource);
        return ResourceId.Of(target.Subscription, target.Group, resource.Type, [Text(resource.Name)]);
    }

    /// <summary>What a string of the template means.</summary>
    public string Text(string written) => References(written).Text;

    /// <summary>What a string of the template means, and the ids it mentions on the way.</summary>
    public (string Text, ImmutableArray<string> Ids) References(string written)
    {
        if (!Json.IsExpression(written))
            return (written.StartsWith("[[", StringComparison.Ordinal) && written.EndsWith(']') ? written[1..] : written, ResourceId.Is(written)
                ? [written] : []);
        var ids = new List<string>();
        var text = Evaluate(ArmExpression.Parse(written), ids);
        if (ResourceId.Is(text))
            ids.Add(text);
        return (text, [.. ids.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private string Subscription => subscription;

    private string? Group => group;
}
