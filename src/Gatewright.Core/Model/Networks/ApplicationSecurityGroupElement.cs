namespace Gatewright.Model;

/// <summary>A name for network interfaces (<c>applicationSecurityGroups</c>), whatever their addresses are.</summary>
public sealed class ApplicationSecurityGroupElement : ResourceElement
{
    internal ApplicationSecurityGroupElement(Topology topology, Statement declared) : base(topology, declared) { }
}
