namespace Gatewright;

/// <summary>
/// What sends and receives: a network, a subnet, a site, a classic network, a circuit, the clients of a gateway or what is behind an appliance. Handles
/// alone are.
/// </summary>
public interface IEndpoint;
