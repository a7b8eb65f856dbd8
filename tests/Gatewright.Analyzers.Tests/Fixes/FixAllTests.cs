extern alias analyzers;

using analyzers::Gatewright.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gatewright.Tests.Fixes;

/// <summary>Everything of a kind is fixed at once: in a file, in the project, in the solution.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task Each_network_gets_its_GatewaySubnet() => FixTest.Fixes(
        [
            ("Program.cs", """
                var topology = new TopologyBuilder("test", Region.WestEurope);
                topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway({|GW1101:"hub-vpn"|}, VpnGatewaySku.VpnGw1AZ);
                topology.AddVirtualNetwork("edge", "10.1.0.0/16")
                    .AddVpnGateway({|GW1101:"edge-vpn"|}, VpnGatewaySku.VpnGw1AZ);
                Others.Add(topology);
                topology.Build();
                """),
            ("Others.cs", """
                static class Others
                {
                    public static void Add(TopologyBuilder topology) =>
                        topology.AddVirtualNetwork("other", "10.2.0.0/16").AddVpnGateway({|GW1101:"other-vpn"|}, VpnGatewaySku.VpnGw1AZ);
                }
                """),
        ],
        [
            ("Program.cs", """
                var topology = new TopologyBuilder("test", Region.WestEurope);
                topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.224/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
                topology.AddVirtualNetwork("edge", "10.1.0.0/16")
                    .WithGatewaySubnet("10.1.255.224/27")
                    .AddVpnGateway("edge-vpn", VpnGatewaySku.VpnGw1AZ);
                Others.Add(topology);
                topology.Build();
                """),
            ("Others.cs", """
                static class Others
                {
                    public static void Add(TopologyBuilder topology) =>
                        topology.AddVirtualNetwork("other", "10.2.0.0/16").WithGatewaySubnet("10.2.255.224/27").AddVpnGateway("other-vpn", VpnGatewaySku.VpnGw1AZ);
                }
                """),
        ],
        steps: 3);

    [Fact]
    public Task What_two_findings_need_is_done_once() => FixTest.Fixes(
        [("Program.cs", """
            var topology = new TopologyBuilder("test", Region.WestEurope);
            var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
            var key = topology.AddSecret("psk");
            var (paris, rome) = (topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.1.1"), topology.AddSite("rome", "203.0.113.11").WithBgp(65011, "192.168.2.1"));
            gateway.ConnectTo({|GW5014:paris|}, key);
            gateway.ConnectTo({|GW5014:rome|}, key);
            topology.Build();
            """)],
        [("Program.cs", """
            var topology = new TopologyBuilder("test", Region.WestEurope);
            var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(asn: 65515);
            var key = topology.AddSecret("psk");
            var (paris, rome) = (topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.1.1"), topology.AddSite("rome", "203.0.113.11").WithBgp(65011, "192.168.2.1"));
            gateway.ConnectTo(paris, key);
            gateway.ConnectTo(rome, key);
            topology.Build();
            """)]);

    [Fact]
    public Task Neighbouring_calls_of_one_chain_leave_it_together() => FixTest.Fixes(
        [("Program.cs", """
            var topology = new TopologyBuilder("test", Region.WestEurope);
            topology.AddPublicIp("ip").WithTag("a", "1").WithTag({|GW9015:"A"|}, "2").WithTag({|GW9015:"a"|}, "3");
            topology.Build();
            """)],
        [("Program.cs", """
            var topology = new TopologyBuilder("test", Region.WestEurope);
            topology.AddPublicIp("ip").WithTag("a", "1");
            topology.Build();
            """)],
        steps: 2);

    /// <summary>To a provider that returns no action <c>dotnet format</c> answers that it didn't return one, which reads like a fault of the provider.</summary>
    [Fact]
    public async Task Where_no_edit_is_suggested_the_action_changes_nothing()
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Program", LanguageNames.CSharp).AddDocument("Program.cs", "");
        var provider = new SuggestedFixProvider();
        var context = new FixAllContext(document, provider, FixAllScope.Project, null!, ["GW1101"], new NothingFound(), TestContext.Current.CancellationToken);

        var action = await provider.GetFixAllProvider().GetFixAsync(context);

        Assert.Equal("No rule suggests an edit here", action!.Title);
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(operation.ChangedSolution.GetChanges(document.Project.Solution).GetProjectChanges());
    }

    private sealed class NothingFound : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Found;

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Found;

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Found;

        private static Task<IEnumerable<Diagnostic>> Found => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
