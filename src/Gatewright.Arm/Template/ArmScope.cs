namespace Gatewright.Arm.Template;

/// <summary>
/// A resource group that resources are deployed to, or a subscription that groups are created in. Both parts null: what the template is deployed to.
/// </summary>
/// <param name="Subscription">The subscription's id; null for the one deployed to.</param>
/// <param name="Group">The group's name; null for the group deployed to, and for a subscription.</param>
internal sealed record ArmScope(Term? Subscription, Term? Group)
{
    public static ArmScope Root { get; } = new(Subscription: null, Group: null);

    public bool IsRoot => Subscription is null && Group is null;

    /// <summary>The id of a resource of this scope, named from within another.</summary>
    public Term.ResourceId IdFrom(ArmScope viewer, string type, ImmutableArray<Term> names) => Equals(viewer)
        ? new(type, names)
        : new(type, names, Equals(Subscription, viewer.Subscription) ? null : Subscription ?? OuterPlace.Subscription.Term, Group ?? OuterPlace.Group.Term);
}
