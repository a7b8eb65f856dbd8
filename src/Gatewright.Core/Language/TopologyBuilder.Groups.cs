namespace Gatewright;

/// <content>Where things stand.</content>
public sealed partial class TopologyBuilder
{
    /// <summary>A resource group that the template creates; the template is then deployed to a subscription.</summary>
    /// <param name="name">1 to 90 letters, digits, <c>_ ( ) - .</c>, not ending in a dot.</param>
    public ResourceGroup AddResourceGroup(Value<Name> name) => new(this, Named(new ResourceGroupElement(It, RecordCall()), name));

    /// <summary>A resource group that is there.</summary>
    /// <param name="name">Its name.</param>
    public ResourceGroup ExistingResourceGroup(Value<Name> name) =>
        new(this, Named(new ResourceGroupElement(It, RecordCall()) { IsExisting = true }, name));

    /// <summary>A subscription other than the one deployed to, for resource groups to lie in.</summary>
    /// <param name="id">The subscription's id, a GUID.</param>
    public Subscription ExistingSubscription(Value<Guid> id)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new SubscriptionElement(It, call) { Id = call.Setting(id) }));
    }
}
