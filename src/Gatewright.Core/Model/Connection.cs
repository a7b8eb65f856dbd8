namespace Gatewright.Model;

/// <summary>A relation of a gateway to a site, another gateway or a circuit.</summary>
public abstract class ConnectionElement : Element
{
    private protected ConnectionElement(Handle handle, Element gateway)
        : base(handle, gateway) { }

    /// <summary>The connection resources it consists of: one, or two between networks.</summary>
    public ImmutableArray<ConnectionResourceElement> Resources { get; private protected init; } = [];

    /// <summary>A connection of an existing gateway is new.</summary>
    internal override bool IsEmitted => true;
}

/// <summary>One connection resource. It lies with its gateway.</summary>
public sealed class ConnectionResourceElement
{
    internal ConnectionResourceElement(ConnectionElement connection, GatewayElement gateway, Element other, Handle? handle)
    {
        Connection = connection;
        Gateway = gateway;
        Other = other;
        Name = handle?.Name ?? default;
        Patches = (handle as IPatched)?.Patches ?? [];
        (Mode, BgpAddresses, TrafficSelectors) = handle switch
        {
            Gatewright.SiteToSiteConnection it => (it.Mode, Own(it.BgpAddresses), Own(it.TrafficSelectors)),
            VNetToVNetSide it => (it.Mode, Own(it.BgpAddresses), Own(it.TrafficSelectors)),
            _ => (default, [], []),
        };
        Tags = (handle as IResource)?.Tags.ToImmutableArray() ?? [];
        Group = (ResourceGroupElement?)(handle as IResource)?.Group?.Frozen ?? gateway.Group;
    }

    /// <summary>The relation it is part of.</summary>
    public ConnectionElement Connection { get; }

    /// <summary>The gateway it lies with, whose region it shares.</summary>
    public GatewayElement Gateway { get; }

    /// <summary>The site, gateway or circuit at the other end.</summary>
    public Element Other { get; }

    /// <summary>Its name, if said; <c>gateway-to-other</c> otherwise.</summary>
    public Fact<Name> Name { get; }

    /// <summary>What the program lays over what is emitted for it.</summary>
    public ImmutableArray<Fact<Json>> Patches { get; }

    /// <summary>Which end begins the tunnel, if said.</summary>
    public Fact<ConnectionMode> Mode { get; }

    /// <summary>Which of the gateway's own BGP addresses it speaks from.</summary>
    public ImmutableArray<InstanceBgpAddress> BgpAddresses { get; }

    /// <summary>Traffic selectors of its own, in place of the prefixes of both ends.</summary>
    public ImmutableArray<TrafficSelector> TrafficSelectors { get; }

    /// <summary>Whether a template creates it; that of an existing gateway only if the program says so.</summary>
    public bool IsCreated => Connection is not VNetToVNetConnectionElement pair || !Gateway.IsExisting || pair.BothSides.IsSaid;

    /// <summary>Its own tags.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>Its resource group: its own, or the gateway's; null for the one deployed to.</summary>
    public ResourceGroupElement? Group { get; }

    private static ImmutableArray<InstanceBgpAddress> Own(List<(Fact<GatewayInstance> Instance, Fact<IpAddress> Address)> addresses) =>
        addresses.Select(it => new InstanceBgpAddress(it.Instance, it.Address)).ToImmutableArray();

    private static ImmutableArray<TrafficSelector> Own(List<(Fact<Cidr> Local, List<Fact<Cidr>> Remote)> selectors) =>
        selectors.Select(it => new TrafficSelector(it.Local, it.Remote.ToImmutableArray())).ToImmutableArray();
}

/// <summary>A BGP address of one machine of a gateway.</summary>
public readonly record struct InstanceBgpAddress(Fact<GatewayInstance> Instance, Fact<IpAddress> Address);

/// <summary>Which traffic a tunnel takes.</summary>
public readonly record struct TrafficSelector(Fact<Cidr> Local, ImmutableArray<Fact<Cidr>> Remote);
