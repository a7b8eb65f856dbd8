namespace Gatewright.Model;

/// <summary>A relation of a gateway to a site, another gateway or a circuit.</summary>
public abstract class ConnectionElement : Element
{
    private protected ConnectionElement(GatewayElement gateway, Statement declared) : base(gateway, declared) { }

    /// <summary>The connection resources it consists of: one, or two between networks of which both sides are there.</summary>
    public ImmutableArray<ConnectionResourceElement> Resources { get; internal set; } = [];

    /// <summary>What it is to carry at once, as the program states it. It isn't deployed; rules and <c>advise</c> read it.</summary>
    public Setting<Bandwidth> DemandedThroughput { get; internal set; }

    /// <inheritdoc/>
    public override ImmutableArray<Setting<Json>> Patches => Resources.Length == 1 ? Resources[0].Patches : [.. Resources.SelectMany(it => it.Patches)];

    /// <summary>A connection of an existing gateway is new.</summary>
    internal override bool IsEmitted => true;

    internal override string Label => Name.IsSet ? Name.ToString() : Between(Resources[0].Gateway, Resources[0].Other);

    /// <summary>How connections are called in paths until they are named.</summary>
    internal static string Between(Element one, Element? other) => $"{one.Label}-to-{other?.Label ?? "nothing"}";
}
