namespace Gatewright.Local.Network;

/// <summary>The types that are known.</summary>
internal static class ResourceTypes
{
    /// <summary>A type by its name, in any case; one that isn't known is kept as it is sent.</summary>
    public static ResourceType Find(string type) => new OtherType(type);
}
