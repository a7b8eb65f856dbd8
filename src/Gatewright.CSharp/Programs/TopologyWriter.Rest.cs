using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <content>What nothing else needed, in the order of its kind.</content>
internal sealed partial class TopologyWriter
{
    private void WriteRest()
    {
        Rest(Topology.Subscriptions, it => UseSubscription(it));
        Rest(Topology.ResourceGroups, it => UseGroup(it));
        Rest(Topology.RouteTables, it => UseRouteTable(it));
        Rest(Topology.NetworkSecurityGroups, it => UseSecurityGroup(it));
        Rest(Topology.NatGateways, it => UseNatGateway(it));
        Rest(Topology.PublicIps, it => UsePublicIp(it));
        Rest(Topology.PublicIpPrefixes, it => UsePublicIpPrefix(it));
        Rest(Topology.ApplicationSecurityGroups, it => UseApplicationSecurityGroup(it));
        Rest(Topology.Sites, it => UseSite(it));
        Rest(Topology.ExpressRouteDirects, it => UsePorts(it));
        Rest(Topology.ExpressRouteCircuits, it => UseCircuit(it));
        Rest(Topology.RouteFilters, it => UseRouteFilter(it));
        Rest(Topology.KeyVaults, it => UseVault(it));
        Rest(Topology.KeyVaults.SelectMany(it => it.Certificates), it => UseCertificate(it));
        Rest(Topology.ManagedIdentities, it => UseIdentity(it));
        Rest(Topology.Secrets, it => UseSecret(it));
        Rest(Topology.VpnGateways.Where(it => !it.IsPolicyBased).SelectMany(it => it.NatRules), it => UseNatRule(it));
        Rest(Topology.GlobalReaches, WriteGlobalReach);
        WritePromises();
        foreach (var parameter in Topology.Parameters)
        {
            topic = parameter;
            NewUnit();
            if (types.Of(parameter) is null)
                Parameters.Declare(parameter);
        }
    }

    private void Rest<T>(IEnumerable<T> elements, Action<T> write)
        where T : Element
    {
        foreach (var element in elements.Where(it => !declared.ContainsKey(it)))
        {
            NewUnit();
            topic = element;
            write(element);
        }
    }
}
