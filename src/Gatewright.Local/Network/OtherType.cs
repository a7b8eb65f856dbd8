namespace Gatewright.Local.Network;

/// <summary>A type without behaviour of its own: its resources are kept as they are sent.</summary>
internal sealed class OtherType(string type) : ResourceType
{
    public override string Type => type;
}
