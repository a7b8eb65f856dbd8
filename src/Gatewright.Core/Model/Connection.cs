namespace Gatewright.Model;

/// <summary>A relation of a gateway to a site, another gateway or a circuit.</summary>
public abstract class Connection : Element
{
    private protected Connection(Handle handle, Element gateway)
        : base(handle, gateway) { }

    /// <summary>The connection resources it consists of: one, or two between networks.</summary>
    public ImmutableArray<ConnectionResource> Resources { get; private protected init; } = [];

    /// <summary>A connection of an existing gateway is new.</summary>
    internal override bool IsEmitted => true;
}

/// <summary>One connection resource. It lies with its gateway.</summary>
public sealed class ConnectionResource
{
    internal ConnectionResource(Connection connection, Gateway gateway, Element other, Handle? handle)
    {
        Connection = connection;
        Gateway = gateway;
        Other = other;
        Name = handle?.Name ?? default;
        Patches = (handle as IPatched)?.Patches ?? [];
        Tags = (handle as IResource)?.Tags.ToImmutableArray() ?? [];
        Group = (ResourceGroup?)(handle as IResource)?.Group?.Frozen ?? gateway.Group;
    }

    /// <summary>The relation it is part of.</summary>
    public Connection Connection { get; }

    /// <summary>The gateway it lies with, whose region it shares.</summary>
    public Gateway Gateway { get; }

    /// <summary>The site, gateway or circuit at the other end.</summary>
    public Element Other { get; }

    /// <summary>Its name, if said; <c>gateway-to-other</c> otherwise.</summary>
    public Fact<Name> Name { get; }

    /// <summary>What the program lays over what is emitted for it.</summary>
    public ImmutableArray<Fact<Json>> Patches { get; }

    /// <summary>Its own tags.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>Its resource group: its own, or the gateway's; null for the one deployed to.</summary>
    public ResourceGroup? Group { get; }
}
