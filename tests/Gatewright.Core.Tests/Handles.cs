using Gatewright.Model;

namespace Gatewright;

/// <summary>Ways from one handle to others, by which tests go on to describe a topology.</summary>
internal static class Handles
{
    extension(Handle it)
    {
        public TopologyBuilder Topology => it as TopologyBuilder ?? it.Parent!.Topology;
    }

    extension(TopologyBuilder it)
    {
        public IReadOnlyList<VirtualNetwork> Networks => it.All<VirtualNetwork>();

        public IReadOnlyList<ResourceGroup> Groups => it.All<ResourceGroup>();

        /// <summary>The handles of a kind, in the order in which they were made.</summary>
        public IReadOnlyList<T> All<T>()
            where T : Handle => [.. it.Journal.Calls.Select(call => call.Subject).OfType<T>().Distinct()];

        /// <summary>The handle that writes an element.</summary>
        public T Of<T>(Element element)
            where T : Handle => it.All<T>().Single(handle => handle.Element == element);
    }

    extension(VirtualNetwork it)
    {
        public IReadOnlyList<Handle> Gateways =>
            [.. it.Topology.All<Handle>().Where(handle => handle.Element is GatewayElement gateway && gateway.Network == it.It)];
    }

    extension(VpnGateway it)
    {
        public VirtualNetwork Network => (VirtualNetwork)it.Parent!;
    }

    extension(SiteToSiteConnection it)
    {
        public VpnGateway Gateway => (VpnGateway)it.Parent!;
    }

    extension(Secret it)
    {
        public string ArmName => it.It.ArmName;
    }
}
