using Gatewright.Model;

namespace Gatewright.Overview;

/// <summary>What has to be made in something that exists, for the template's own side to work, and that the template doesn't make.</summary>
/// <param name="Owned">What it is made in, whose owner is to do it.</param>
/// <param name="What">What is to be made.</param>
/// <param name="Commands">The commands that make it, one after the other.</param>
/// <param name="When">What Azure asks of the order, if anything.</param>
internal sealed record OwnerTask(ResourceElement Owned, string What, IReadOnlyList<AzureCommand> Commands, string? When = null);

/// <summary>The sides of relations that are left to others.</summary>
internal static class OwnerTasks
{
    public static IEnumerable<OwnerTask> Of(Topology topology) => Links(topology).Concat(OtherConnections.Of(topology));

    private static IEnumerable<OwnerTask> Links(Topology topology) =>
        from peering in topology.Peerings
        where peering.Left != peering.Right
        from link in peering.Links
        where !link.IsCreated
        select new OwnerTask(link.Network, $"the peering link from {link.Network.Path} to {link.Remote.Path}", [Create(link)], When(link));

    /// <summary>The two links wait for each other: a link can't name a network that isn't there, nor use gateways that no link back lends.</summary>
    private static string? When(PeeringLinkElement link) => link.OffersGateways && link.Opposite is { UsesGateways: true }
        ? $"Azure lets {link.Remote.Path} use the gateways only once this link is there: deploy, run it, and deploy again"
        : null;

    /// <summary>https://learn.microsoft.com/cli/azure/network/vnet/peering: without the option the CLI lets no traffic through.</summary>
    private static AzureCommand Create(PeeringLinkElement link)
    {
        var command = new AzureCommand("network vnet peering create")
            .With("--name", AzureCommand.Word(GeneratedNames.Of(link)))
            .In(link.Network.Id)
            .With("--vnet-name", AzureCommand.NameOf(link.Network))
            .With("--remote-vnet", AzureCommand.IdOf(link.Remote, "virtualNetworks"))
            .With("--allow-vnet-access", link.WithoutVirtualNetworkAccess.IsSet ? "false" : "true");
        if (link.ForwardedTraffic.IsSet)
            command.With("--allow-forwarded-traffic", "true");
        if (link.OffersGateways)
            command.With("--allow-gateway-transit", "true");
        if (link.UsesGateways)
            command.With("--use-remote-gateways", "true");
        if (link.Peering.IsOfSubnets)
        {
            command.With("--peer-complete-vnet", "false")
                .With("--local-subnet-names", Names(link.SubnetNames))
                .With("--remote-subnet-names", Names(link.RemoteSubnetNames));
        }

        return link.OnlyIPv6.IsSet ? command.With("--enable-only-ipv6", "true") : command;
    }

    private static IEnumerable<string> Names(IEnumerable<Setting<Name>> names) => names.Select(name => AzureCommand.Word(name.Value));
}
