using Gatewright.Emit;
using Gatewright.Arm.Planning;

namespace Gatewright.Tests;

public sealed class EmitTests
{
    private static readonly ArmLimits Small = new() { Resources = 3 };

    [Theory]
    [InlineData("emit")]
    [InlineData("emit", "arm")]
    public async Task The_template_alone_goes_to_standard_output(params string[] args)
    {
        var template = ArmTemplate.Create(Topologies.Lawful().Build());
        Assert.Equal(
            new HostRun(0, template.Json(), "Next: az deployment group create --resource-group \"$RESOURCE_GROUP\" --template-file main.json\n"),
            await HostRun.Of(Topologies.Lawful(), args));
    }

    [Theory]
    [InlineData("emit")]
    [InlineData("emit", "arm")]
    public async Task A_folder_gets_template_and_parameters(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.Of(Topologies.Lawful(), [.. args, "--output", folder.Of("new", "out")]);
        Assert.Equal(new HostRun(0, "", $"Wrote {folder.Of("new", "out", "main.json")}\nWrote {folder.Of("new", "out", "main.parameters.json")}\n"
            + $"Next: az deployment group create --resource-group \"$RESOURCE_GROUP\" --template-file {folder.Of("new", "out", "main.json")}\n"), run);

        var template = ArmTemplate.Create(Topologies.Lawful().Build());
        Assert.Equal(["new", "new/out", "new/out/main.json", "new/out/main.parameters.json"], folder.Files.Select(file => file.Replace('\\', '/')));
        Assert.Equal(template.Json(), File.ReadAllText(folder.Of("new", "out", "main.json")));
        Assert.Equal(template.Text("main.parameters.json"), File.ReadAllText(folder.Of("new", "out", "main.parameters.json")));
    }

    [Fact]
    public async Task A_Bicep_program_goes_to_a_folder_with_its_modules()
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.Of(Topologies.Lawful(), "emit", "bicep", "--output", folder.Path);
        Assert.Equal(0, run.Exit);
        Assert.All(BicepProgram.Create(Topologies.Lawful().Build()).Files, file => Assert.Equal(file.Text, File.ReadAllText(folder.Of(file.Name))));
    }

    [Fact]
    public async Task What_has_no_words_in_Bicep_is_not_emitted_as_Bicep()
    {
        var topology = new TopologyBuilder("patched", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithArmPatch("""{ "tags": { "what": "[copyIndex()]" } }""");
        var run = await HostRun.Of(topology, "emit", "bicep");
        Assert.Equal(
            new HostRun(1, "", "error at hub: the ARM expression 'copyIndex()' can't be written in Bicep: Bicep has no function 'copyIndex'\n"), run);
    }

    [Fact]
    public async Task What_one_template_does_not_take_becomes_a_list_in_a_folder()
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.Within(Small, SplitEstate.OfSubscriptions(), "emit", "--output", folder.Path);

        Assert.Equal((0, ""), (run.Exit, run.Output));
        var list = ArmTemplate.Create(SplitEstate.OfSubscriptions().Build(), Small);
        string[] written = [.. list.Files.Select(it => it.Name)];
        Assert.Equal(
            [.. written.Select(file => $"Wrote {folder.Of(file)}"), $"Next: deploy them as {folder.Of("deployments.md")} lists them, stage by stage."],
            run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(written.Order(StringComparer.Ordinal), folder.Files);
        Assert.All(list.Files, it => Assert.Equal(it.Render(), File.ReadAllText(folder.Of(it.Name))));
        Snapshot.Matches(File.ReadAllText(folder.Of("deployments.json")), "deployments.json");
    }

    [Theory]
    [InlineData("emit")]
    [InlineData("emit", "arm")]
    public async Task Standard_output_takes_no_list(params string[] args) => Assert.Equal(
        new HostRun(1, "", "error: the topology is too large for one template; write a list of deployments to a folder with --output DIR\n"),
        await HostRun.Within(Small, SplitEstate.OfSubscriptions(), args));

    [Fact]
    public async Task A_template_with_resource_groups_is_deployed_to_a_subscription()
    {
        using var folder = new TemporaryFolder();
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", topology.AddParameter<Cidr>("hubSpace")).In(topology.AddResourceGroup("rg-hub"));
        var (template, parameters) = (folder.Of("main.json"), folder.Of("main.parameters.json"));

        var run = await HostRun.Of(topology, "emit", "--output", folder.Path);

        Assert.EndsWith($"\nNext: fill in {parameters}, then az deployment sub create --location westeurope --template-file {template} --parameters {parameters}\n",
            run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_must_act_first_is_named_by_check_show_and_emit()
    {
        var check = await HostRun.Of(Topologies.Ordered(), "check");
        Assert.EndsWith("no findings\n1 circuit needs its provider before all can be deployed; show and emit have the details\n", check.Output,
            StringComparison.Ordinal);
        Assert.Contains("""
            ├── waits for providers
            │   └── circuit amsterdam: provider Equinix must provision it before Azure creates amsterdam/PrivatePeering, hub/hub-er/hub-er-to-amsterdam

            """, (await HostRun.Of(Topologies.Ordered(), "show")).Output, StringComparison.Ordinal);
        Assert.StartsWith("""
            Circuit amsterdam: provider Equinix must provision it before Azure creates amsterdam/PrivatePeering, hub/hub-er/hub-er-to-amsterdam.
              Leave this out of the first deployment: https://github.com/gatewright/gatewright/blob/main/docs/deployment.md#a-circuit-that-its-provider-must-provision
            Next: az deployment
            """, (await HostRun.Of(Topologies.Ordered(), "emit")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circuit_that_exists_or_has_its_own_ports_waits_for_no_provider()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var ports = topology.AddExpressRouteDirect("ports", "Equinix-Amsterdam-AM5", Bandwidth.Gbps(10));
        var own = ports.AddCircuit("own", Bandwidth.Gbps(1)).WithPrivatePeering(100, 65010, "172.31.0.0/30", "172.31.0.4/30");
        var old = topology.ExistingExpressRouteCircuit("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/old");
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw2AZ);
        gateway.ConnectTo(own);
        gateway.ConnectTo(old);
        Assert.DoesNotContain("provider", (await HostRun.Of(topology, "check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stand_in_the_way_and_go_to_standard_error()
    {
        using var folder = new TemporaryFolder();
        var findings = (await HostRun.Of(Topologies.Mistaken(), "check")).Output;
        Assert.Equal(new HostRun(1, "", findings), await HostRun.Of(Topologies.Mistaken(), "emit"));
        Assert.Equal(new HostRun(1, "", findings), await HostRun.Of(Topologies.Mistaken(), "emit", "--output", folder.Path));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task Overridden_severities_count()
    {
        Assert.Equal(0, (await HostRun.Of(Topologies.Warned(), "emit")).Exit);
        Assert.Equal(1, (await HostRun.Of(Topologies.Warned(), "emit", "--severity", "GW0006=error")).Exit);
    }

    [Fact]
    public async Task A_file_in_the_way_of_the_folder_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("out"), "mine");
        foreach (var target in new[] { folder.Of("out"), folder.Of("out", "below") })
        {
            Assert.Equal(
                new HostRun(2, "", $"Nothing was written to '{target}': '{folder.Of("out")}' is a file, not a folder. Name another folder with --output, or make way for this one.\n"),
                await HostRun.Of(Topologies.Lawful(), "emit", "--output", target));
        }

        Assert.Equal("mine", File.ReadAllText(folder.Of("out")));
        Assert.Equal(["out"], folder.Files);
    }

    [Fact]
    public async Task Nothing_half_written_remains()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("main.json"), "mine");
        Directory.CreateDirectory(folder.Of("main.parameters.json"));
        var run = await HostRun.Of(Topologies.Lawful(), "emit", "--output", folder.Path);
        Assert.Equal(
            new HostRun(2, "", $"Nothing was written to '{folder.Path}': '{folder.Of("main.parameters.json")}' is a folder, not a file. Name another folder with --output, or make way for this one.\n"),
            run);
        Assert.Equal("mine", File.ReadAllText(folder.Of("main.json")));
        Assert.Equal(["main.json", "main.parameters.json"], folder.Files);
    }

    /// <summary>Files are written beside their places first, under names that no user knows.</summary>
    [Fact]
    public void A_refusal_of_the_system_names_the_users_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows answers a name that is too long in other words.");
        using var folder = new TemporaryFolder();
        var path = folder.Of(new string('a', 300));
        Assert.Contains($"'{path}'", Terminals.OutputFiles.TryWrite([new(path, "")], CancellationToken.None), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_no_system_takes_is_refused()
    {
        var run = await HostRun.Of(Topologies.Lawful(), "emit", "--output", "a\0b");
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task The_diagram_goes_to_standard_output_or_a_folder_even_while_something_is_wrong()
    {
        using var folder = new TemporaryFolder();
        var diagram = MermaidDiagram.Render(Topologies.Mistaken().Build());
        Assert.Equal(new HostRun(0, diagram, ""), await HostRun.Of(Topologies.Mistaken(), "emit", "mermaid"));
        Assert.Equal(0, (await HostRun.Of(Topologies.Mistaken(), "emit", "mermaid", "--output", folder.Path)).Exit);
        Assert.Equal(diagram, File.ReadAllText(folder.Of("main.mmd")));
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(501, "The diagram has 501 lines and 28,", " letters, and Mermaid draws at most 500 and 50,000; set maxEdges and maxTextSize where it is drawn.\n")]
    public async Task A_diagram_that_Mermaid_refuses_says_so(int lines, params string[] words)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        var far = topology.AddVirtualNetwork("far", "10.1.0.0/16");
        for (var number = 0; number < lines; number++)
        {
            // Each with another neighbour than the one before, so that none are alike.
            var spoke = topology.AddVirtualNetwork($"n{number}", "10.2.0.0/16");
            far.PeerWith(spoke);
            far = number % 2 == 0 ? spoke : hub;
            hub = spoke;
        }

        var run = await HostRun.Of(topology, "emit", "mermaid");

        Assert.Equal(0, run.Exit);
        Assert.Equal(words.All(it => it.Length == 0), run.Error.Length == 0);
        Assert.All(words, word => Assert.Contains(word, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_plan_is_written_while_something_is_wrong()
    {
        using var folder = new TemporaryFolder();
        var plan = AddressPlan.Render(Topologies.Mistaken().Build());
        Assert.Equal(new HostRun(0, plan, ""), await HostRun.Of(Topologies.Mistaken(), "emit", "addresses"));
        Assert.Equal(0, (await HostRun.Of(Topologies.Mistaken(), "emit", "addresses", "--output", folder.Path)).Exit);
        Assert.Equal(plan, File.ReadAllText(folder.Of("addresses.csv")));
    }

    [Fact]
    public async Task A_picture_is_drawn_while_something_is_wrong()
    {
        using var folder = new TemporaryFolder();
        var picture = SvgDiagram.Render(Topologies.Mistaken().Build());
        Assert.Equal(new HostRun(0, picture, ""), await HostRun.Of(Topologies.Mistaken(), "emit", "svg"));
        Assert.Equal(0, (await HostRun.Of(Topologies.Mistaken(), "emit", "svg", "--output", folder.Path)).Exit);
        Assert.Equal(picture, File.ReadAllText(folder.Of("main.svg")));
    }

    [Fact]
    public async Task All_emitters_are_listed() =>
        Assert.Equal(
            new HostRun(0, string.Concat(Emitters.All.Select(it => $"{it.Name.PadRight(Emitters.All.Max(other => other.Name.Length))}  {it.Description}\n")), ""),
            await HostRun.Of(Topologies.Mistaken(), "emit", "--list"));

    [Fact]
    public async Task All_files_go_to_one_folder_each_under_its_own_name()
    {
        using var folder = new TemporaryFolder();

        var run = await HostRun.Of(Topologies.Lawful(), "emit", "all", "--output", folder.Path);

        EmittedFile[] files = [.. Emitters.All.SelectMany(it => it.Write(Topologies.Lawful().Build()).Files)];
        Assert.Equal(new HostRun(0, "", string.Concat(files.Select(it => $"Wrote {folder.Of(it.Name)}\n"))), run);
        Assert.Equal(files.Select(it => it.Text), files.Select(it => File.ReadAllText(folder.Of(it.Name))));
        Assert.Equal(files.Length, files.DistinctBy(it => it.Name.ToUpperInvariant()).Count());
    }

    [Fact]
    public async Task Nothing_of_all_is_written_while_check_finds_errors()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(1, (await HostRun.Of(Topologies.Mistaken(), "emit", "all", "--output", folder.Path)).Exit);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task All_needs_a_folder() =>
        Assert.Equal((2, true), await HostRun.Of(Topologies.Lawful(), "emit", "all") is var run ? (run.Exit, run.Error.Contains("--output", StringComparison.Ordinal)) : default);
}
