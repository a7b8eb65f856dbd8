namespace Gatewright.Emit.Arm;

/// <summary>A resource group that resources are deployed to, or a subscription that groups are created in. Both parts null: what the template is deployed to.</summary>
/// <param name="Subscription">The subscription's id; null for the one deployed to.</param>
/// <param name="Group">The group's name; null for the group deployed to, and for a subscription.</param>
internal sealed record ArmScope(ArmTerm? Subscription, ArmTerm? Group)
{
    /// <summary>In nested templates the place of the outer deployment is known by these parameters only. No parameter of a program begins with an underscore.</summary>
    public const string OuterSubscription = "_subscriptionId";
    public const string OuterGroup = "_resourceGroup";
    public const string OuterLocation = "_location";

    public static ArmScope Root { get; } = new(Subscription: (ArmTerm?)null, Group: (ArmTerm?)null);

    public bool IsRoot => Subscription is null && Group is null;

    /// <summary>What an inner template is told of the outer deployment under these names.</summary>
    public static ArmTerm? Outer(string parameter, bool isForSubscription) => parameter switch
    {
        OuterSubscription => ArmTerm.Expression("subscription().subscriptionId"),
        OuterGroup => ArmTerm.Expression("resourceGroup().name"),
        OuterLocation => ArmTerm.Expression(isForSubscription ? "deployment().location" : "resourceGroup().location"),
        _ => (ArmTerm?)null,
    };

    /// <summary>What a deployment of a list must be told under these names, since nothing passes it on.</summary>
    public static string MeaningOf(string parameter, bool isForSubscription) => parameter switch
    {
        OuterSubscription => "the id of the subscription deployed to",
        OuterGroup => "the name of the resource group deployed to",
        _ => isForSubscription ? "the region of the deployments to subscriptions" : "the region of the resource group deployed to",
    };

    /// <summary>The leading arguments of <c>resourceId</c> for a resource of this scope, named from within another.</summary>
    public IEnumerable<string> ArgumentsFrom(ArmScope viewer)
    {
        if (this == viewer)
            yield break;
        if (Subscription != viewer.Subscription)
            yield return Subscription?.AsArgument ?? ArmTerm.Parameter(OuterSubscription).AsArgument;
        yield return Group?.AsArgument ?? ArmTerm.Parameter(OuterGroup).AsArgument;
    }
}
