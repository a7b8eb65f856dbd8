namespace Gatewright;

/// <summary>A user-assigned managed identity that is there: with it gateways and ports read certificates and keys from a key vault.</summary>
public sealed class ManagedIdentity : Handle<ManagedIdentity>
{
    internal ManagedIdentity(Handle parent, ManagedIdentityElement element) : base(parent, element) { }

    internal ManagedIdentityElement It => (ManagedIdentityElement)Element;
}
