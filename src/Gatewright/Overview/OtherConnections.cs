using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;
using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>The connections of existing gateways that are left to whoever owns them, with the commands of the Azure CLI for them, in bash. What only the deployment knows is a variable of the shell.</summary>
internal static class OtherConnections
{
    private const string Here = "/subscriptions/$SUBSCRIPTION/resourceGroups/$RESOURCE_GROUP";

    public static IEnumerable<(Resource Owned, string What, ImmutableArray<string> Commands)> Of(Topology topology) =>
        from pair in topology.VNetToVNetConnections
        where pair.First != pair.Second
        from part in pair.Resources
        where !part.IsCreated
        select ((Resource)part.Gateway, $"the connection from {part.Gateway.Path} to {part.Other.Path}", Commands(pair, part).ToImmutableArray());

    public static void AddTo(Tree tree, Topology topology)
    {
        foreach (var (_, what, commands) in Of(topology))
        {
            var branch = tree.AddNode(Label($"left to others: {what}"));
            foreach (var command in commands)
                branch.AddNode(Line(command));
        }
    }

    /// <summary>https://learn.microsoft.com/cli/azure/network/vpn-connection. It has no words for the mode, selectors and BGP addresses of one side.</summary>
    private static IEnumerable<string> Commands(Model.VNetToVNetConnection pair, ConnectionResource part)
    {
        var place = $"--resource-group {Group(part.Gateway)} --subscription {Subscription(part.Gateway)}";
        var name = Word(MadeNames.Of(part));
        yield return $"az network vpn-connection create --name {name} {place} --vnet-gateway1 {IdOf(part.Gateway)} --vnet-gateway2 {IdOf((Gateway)part.Other)} --shared-key \"${pair.SharedKey.ArmName}\""
            + (pair.SpeaksBgp ? " --enable-bgp" : "") + (pair.PolicyBasedSelectors.IsSaid ? " --use-policy-based-traffic-selectors true" : "");
        foreach (var policy in IpsecLowering.Policies(pair.Policy).Cast<ArmObject>())
        {
            yield return $"az network vpn-connection ipsec-policy add --connection-name {name} {place} --dh-group {Field("dhGroup")} --ike-encryption {Field("ikeEncryption")} --ike-integrity {Field("ikeIntegrity")}"
                + $" --ipsec-encryption {Field("ipsecEncryption")} --ipsec-integrity {Field("ipsecIntegrity")} --pfs-group {Field("pfsGroup")} --sa-lifetime {Field("saLifeTimeSeconds")} --sa-max-size {Field("saDataSizeKilobytes")}";

            string Field(string field) => policy.Find(field) switch
            {
                ArmNumber number => FormattableString.Invariant($"{number.Number}"),
                ArmText { Term.IsExpression: false } text => text.Term.Text,
                var other => $"\"$({other?.AsArgument()})\"",
            };
        }
    }

    private static string IdOf(Gateway gateway)
    {
        if (gateway.IsExisting)
            return Word(gateway.Id.Value);
        var place = gateway.Group is not { } group ? Here
            : $"/subscriptions/{(group.Subscription is { } other ? Bare(other.Id.Value) : "$SUBSCRIPTION")}/resourceGroups/{Bare(group.Name.Value)}";
        return $"\"{place}/providers/Microsoft.Network/virtualNetworkGateways/{Bare(gateway.Name.Value)}\"";
    }

    private static string Group(Gateway gateway) => gateway.Id.TryGet(out var id) ? id.Group : Part(gateway, 5);

    private static string Subscription(Gateway gateway) => gateway.Id.TryGet(out var id) ? id.Subscription : Part(gateway, 3);

    /// <summary>A part of an id that is supplied at deployment.</summary>
    private static string Part(Gateway gateway, int number) => FormattableString.Invariant($"\"$(cut -d/ -f{number} <<< {Word(gateway.Id.Value)})\"");

    private static string Word<T>(Value<T>? value) => value is Value<T>.Known ? value.ToString()! : $"\"{Bare(value)}\"";

    private static string Bare<T>(Value<T>? value) => value switch
    {
        Value<T>.Deferred deferred => $"${deferred.Name}",
        Value<T>.Expression expression => $"$({expression.Arm})",
        _ => value?.ToString() ?? "",
    };
}
