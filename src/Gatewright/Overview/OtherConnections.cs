using Gatewright.Arm.Bodies;
using Gatewright.Arm.Lowering;
using Gatewright.Expressions;
using Gatewright.Model;

namespace Gatewright.Overview;

/// <summary>The connections of existing gateways that are left to whoever owns them.</summary>
internal static class OtherConnections
{
    public static IEnumerable<OwnerTask> Of(Topology topology) =>
        from pair in topology.VNetToVNetConnections
        where pair.First != pair.Second
        from part in pair.Resources
        where !part.IsCreated
        select new OwnerTask(part.Gateway, $"the connection from {part.Gateway.Path} to {part.Other.Path}", [Create(pair, part), .. Policies(part)]);

    /// <summary>https://learn.microsoft.com/cli/azure/network/vpn-connection. It has no words for the mode, selectors and BGP addresses of one side.</summary>
    private static AzureCommand Create(Model.VNetToVNetConnectionElement pair, ConnectionResourceElement part)
    {
        var command = new AzureCommand("network vpn-connection create")
            .With("--name", AzureCommand.Word(GeneratedNames.Of(part)))
            .In(part.Gateway.Id)
            .With("--vnet-gateway1", AzureCommand.IdOf(part.Gateway, "virtualNetworkGateways"))
            .With("--vnet-gateway2", AzureCommand.IdOf((GatewayElement)part.Other, "virtualNetworkGateways"));
        // The export of a connection has no key.
        if (part.SharedKey is { } key)
            command.With("--shared-key", $"\"${key.ArmName}\"");
        if (part.IsBgpEnabled)
            command.With("--enable-bgp");
        return part.PolicyBasedSelectors.IsSet ? command.With("--use-policy-based-traffic-selectors", "true") : command;
    }

    private static IEnumerable<AzureCommand> Policies(ConnectionResourceElement part)
    {
        var tree = new TreeWriter();
        IpsecLowering.WriteList(tree, "policies", part.Policy);
        if (tree.Root.Find("policies") is not ArmArray { Items: [ArmObject policy] })
            yield break;
        yield return new AzureCommand("network vpn-connection ipsec-policy add")
            .With("--connection-name", AzureCommand.Word(GeneratedNames.Of(part)))
            .In(part.Gateway.Id)
            .With("--dh-group", Field("dhGroup")).With("--ike-encryption", Field("ikeEncryption")).With("--ike-integrity", Field("ikeIntegrity"))
            .With("--ipsec-encryption", Field("ipsecEncryption")).With("--ipsec-integrity", Field("ipsecIntegrity")).With("--pfs-group", Field("pfsGroup"))
            .With("--sa-lifetime", Field("saLifeTimeSeconds")).With("--sa-max-size", Field("saDataSizeKilobytes"));

        string Field(string field) => policy.Find(field) is ArmValue { Term: var term } ? term switch
        {
            Term.Literal literal => literal.Text,
            { IsComputed: true } => $"\"$({term})\"",
            _ => $"{term}",
        } : "";
    }
}
