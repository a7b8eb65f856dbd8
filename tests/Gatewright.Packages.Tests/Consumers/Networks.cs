namespace Gatewright.Tests;

/// <summary>A network in the shapes that a program has: a console project of several files, a library with a program, and one that pins another Core.</summary>
internal static class Networks
{
    public const string SingleFile = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
        return await topology.RunAsync(args);

        """;

    /// <summary>Two files that a finding can be in, edited and never built.</summary>
    public static Consumer EditedWith(Packed packed) => new("Edited", "Exe", Consumer.Package("Gatewright", packed.Version), [
        ("Program.cs", """
            using Gatewright;
            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
            Spokes.Add(topology, hub, "10.1.0.0/16");
            return await topology.RunAsync(args);

            """),
        ("Spokes.cs", """
            using Gatewright;

            internal static class Spokes
            {
                public static void Add(TopologyBuilder topology, VirtualNetwork hub, string space)
                {
                    var spoke = topology.AddVirtualNetwork("spoke", space).WithSubnet("web", "10.1.1.0/24");
                    hub.PeerWith(spoke);
                }
            }

            """)]);

    public static IEnumerable<Consumer> Of(Packed packed)
    {
        var gatewright = Consumer.Package("Gatewright", packed.Version);

        var console = new Consumer("Console", "Exe", gatewright, [
            ("Program.cs", """
                using Gatewright;

                var topology = new TopologyBuilder("contoso", Region.WestEurope);
                var hub = topology.AddHub("hub", Addresses.Hub);
                foreach (var (name, prefix) in Addresses.Spokes)
                    hub.PeerWith(topology.AddVirtualNetwork(name, prefix)).WithGatewayTransit();
                return await topology.RunAsync(args);

                """),
            ("Hubs.cs", """
                using Gatewright;

                internal static class Hubs
                {
                    public static VirtualNetwork AddHub(this TopologyBuilder topology, string name, string space)
                    {
                        var hub = topology.AddVirtualNetwork(name, space).WithGatewaySubnet("10.0.255.0/27");
                        hub.AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ);
                        return hub;
                    }
                }

                """),
            ("Addresses.cs", """
                internal static class Addresses
                {
                    public const string Hub = "10.0.0.0/16";

                    public static readonly (string Name, string Prefix)[] Spokes = [("web", "10.1.0.0/16"), ("data", "10.2.0.0/16")];
                }

                """)]);
        yield return console;
        yield return console.With("ConsoleWithOverlap", "10.2.0.0/16", "10.0.128.0/17");
        yield return console.With("ConsoleWithoutSubnet", """.WithGatewaySubnet("10.0.255.0/27")""", "");

        var library = new Consumer("Library", "Library", gatewright, [
            ("Hub.cs", """
                using Gatewright;

                namespace Library;

                public static class Hub
                {
                    public static VirtualNetwork AddTo(TopologyBuilder topology, string name)
                    {
                        var hub = topology.AddVirtualNetwork(name, "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
                        hub.AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(asn: 65515);
                        return hub;
                    }
                }

                """)]);
        yield return library;
        yield return library.With("LibraryWithSmallSubnet", "10.0.255.0/27", "10.0.255.0/30");

        var program = new Consumer("Program", "Exe", Consumer.Other("Library"), [
            ("Program.cs", """
                using Gatewright;
                using Library;

                var topology = new TopologyBuilder("contoso", Region.WestEurope);
                var hub = Hub.AddTo(topology, "hub");
                hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit();
                return await topology.RunAsync(args);

                """)]);
        yield return program;
        yield return program.With("ProgramWithBadPrefix", "10.1.0.0/16", "10.1.0.0/8");

        var pinned = new Consumer("Pinned", "Exe", gatewright + Consumer.Package("Gatewright.Core", packed.LaterVersion), [("Program.cs", SingleFile)]);
        yield return pinned;
        yield return pinned.With("PinnedWithBadAddress", "203.0.113.10", "203.0.113");
    }
}
