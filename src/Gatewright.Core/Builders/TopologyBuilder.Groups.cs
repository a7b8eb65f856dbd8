using Gatewright.Model;

namespace Gatewright;

/// <content>Where things stand.</content>
public sealed partial class TopologyBuilder
{
    internal List<Subscription> Subscriptions { get; } = [];

    internal List<ResourceGroup> Groups { get; } = [];

    /// <summary>A resource group that the template creates; the template is then deployed to a subscription.</summary>
    /// <param name="name">1 to 90 letters, digits, <c>_ ( ) - .</c>, not ending in a dot.</param>
    public ResourceGroup AddResourceGroup(Value<Name> name)
    {
        var call = Saying(nameof(AddResourceGroup));
        return Kept(Groups, new(this, call, call.Fact(name), isExisting: false));
    }

    /// <summary>A resource group that is there.</summary>
    /// <param name="name">Its name.</param>
    public ResourceGroup ExistingResourceGroup(Value<Name> name)
    {
        var call = Saying(nameof(ExistingResourceGroup));
        return Kept(Groups, new(this, call, call.Fact(name), isExisting: true));
    }

    /// <summary>A subscription other than the one deployed to, for resource groups to lie in.</summary>
    /// <param name="id">The subscription's id, a GUID.</param>
    public Subscription ExistingSubscription(Value<Guid> id)
    {
        var call = Saying(nameof(ExistingSubscription));
        return Kept(Subscriptions, new(this, call, call.Fact(id)));
    }
}
