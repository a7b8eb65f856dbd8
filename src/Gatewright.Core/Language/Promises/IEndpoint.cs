namespace Gatewright;

/// <summary>What sends and receives: a network, a subnet, a site, a classic network, a circuit or the clients of a gateway. Handles alone are.</summary>
public interface IEndpoint;
