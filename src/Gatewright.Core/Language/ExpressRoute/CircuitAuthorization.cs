namespace Gatewright;

/// <summary>The right to connect one gateway, or one other circuit, to a circuit from another subscription. Azure makes its key; no program sees it.</summary>
public sealed class CircuitAuthorization : Emitted<CircuitAuthorization>
{
    internal CircuitAuthorization(Handle parent, CircuitAuthorizationElement element) : base(parent, element) { }

    internal CircuitAuthorizationElement It => (CircuitAuthorizationElement)Element;
}
