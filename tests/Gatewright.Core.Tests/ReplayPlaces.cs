using Gatewright.Tests.Programs;
using Gatewright.Analyzers;

namespace Gatewright.Tests;

/// <summary>A finding is blamed on what was written, however it came to the verb.</summary>
public sealed class ReplayPlaces
{
    private const string Head = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);

        """;

    private const string End = """

        return await topology.RunAsync(args);

        """;

    public static TheoryData<string, string, string> Programs => new()
    {
        { "inline", "GW0001", """topology.AddVirtualNetwork("hub", [|"10.0.0.0/33"|]);""" },
        { "second of a list", "GW0001", """topology.AddVirtualNetwork("hub", "10.0.0.0/16", [|"10.1.0.0/33"|]);""" },
        { "named argument", "GW0001", """topology.AddSite(address: [|"203.0.113"|], name: "paris", prefixes: ["10.1.0.0/16"]);""" },
        { "local", "GW0001", """var space = [|"10.0.0.0/33"|]; topology.AddVirtualNetwork("hub", space);""" },
        { "reassigned local", "GW0001", """var space = "10.0.0.0/16"; space = [|"10.0.0.0/33"|]; topology.AddVirtualNetwork("hub", space);""" },
        { "value local", "GW0001", """Value<Cidr> space = [|"10.0.0.0/33"|]; topology.AddVirtualNetwork("hub", space);""" },
        { "constant local", "GW0001", """const string Space = [|"10.0.0.0/33"|]; topology.AddVirtualNetwork("hub", Space);""" },
        { "constant elsewhere", "GW0001", """topology.AddVirtualNetwork("hub", Plan.Hub);""" + End + """static class Plan { public const string Hub = [|"10.0.0.0/33"|]; }""" },
        { "static array elsewhere", "GW0001", """foreach (var space in Plan.Spaces) topology.AddVirtualNetwork("hub", space);""" + End + """static class Plan { public static readonly string[] Spaces = ["10.0.0.0/16", [|"10.0.0.0/33"|]]; }""" },
        { "interpolation", "GW0001", """var prefix = "10.0.0.0"; topology.AddVirtualNetwork("hub", [|$"{prefix}/33"|]);""" },
        { "concatenation", "GW0001", """var prefix = "10.0.0.0"; topology.AddVirtualNetwork("hub", [|prefix + "/33"|]);""" },
        { "conditional", "GW0001", """var isWide = true; topology.AddVirtualNetwork("hub", isWide ? [|"10.0.0.0/33"|] : "10.0.0.0/24");""" },
        { "switch", "GW0001", """var size = 2; topology.AddVirtualNetwork("hub", size switch { 1 => "10.0.0.0/24", > 1 and < 3 => [|"10.0.0.0/33"|], _ => "10.0.0.0/16" });""" },
        { "helper", "GW0001", """Add("hub", [|"10.0.0.0/33"|]); void Add(string name, string space) => topology.AddVirtualNetwork(name, space);""" },
        { "helper that returns", "GW0001", """topology.AddVirtualNetwork("hub", Space()); static string Space() { return [|"10.0.0.0/33"|]; }""" },
        { "helper that computes", "GW0001", """topology.AddVirtualNetwork("hub", Space(1)); static string Space(int number) => [|$"10.{number}.0.0/33"|];""" },
        { "recursion", "GW0001", """topology.AddVirtualNetwork("hub", Deep(5)); string Deep(int depth) => depth == 0 ? [|"10.0.0.0/33"|] : Deep(depth - 1);""" },
        { "extension method", "GW0001", """topology.AddHub([|"10.0.0.0/33"|]);""" + End + """static class Hubs { public static VirtualNetwork AddHub(this TopologyBuilder it, string space) => it.AddVirtualNetwork("hub", space); }""" },
        { "lambda", "GW0001", """Func<string, VirtualNetwork> add = space => topology.AddVirtualNetwork("hub", space); add([|"10.0.0.0/33"|]);""" },
        { "for", "GW0001", """for (var number = 0; number < 2; number++) topology.AddVirtualNetwork($"spoke-{number}", [|$"10.{number * 300}.0.0/16"|]);""" },
        { "while", "GW0001", """var number = 0; while (number++ < 3) { if (number == 2) continue; topology.AddVirtualNetwork($"spoke-{number}", number == 3 ? [|"10.0.0.0/33"|] : "10.0.0.0/16"); }""" },
        { "tuples", "GW0001", """foreach (var (name, space) in new[] { ("a", "10.0.0.0/16"), ("b", [|"10.1.0.0/33"|]) }) topology.AddVirtualNetwork(name, space);""" },
        { "tuple elements", "GW0001", """var plan = (Name: "a", Space: [|"10.1.0.0/33"|]); topology.AddVirtualNetwork(plan.Name, plan.Space);""" },
        { "swap", "GW0001", """var (one, other) = ([|"10.0.0.0/33"|], "10.1.0.0/16"); (one, other) = (other, one); topology.AddVirtualNetwork("hub", other);""" },
        { "record", "GW0001", """Plan[] plans = [new("a", "10.0.0.0/16"), new("b", [|"10.1.0.0/33"|])]; foreach (var plan in plans) topology.AddVirtualNetwork(plan.Name, plan.Space);""" + End + """record Plan(string Name, string Space);""" },
        { "record deconstructed", "GW0001", """foreach (var (name, space) in new Plan[] { new("b", [|"10.1.0.0/33"|]) }) topology.AddVirtualNetwork(name, space);""" + End + """record Plan(string Name, string Space);""" },
        { "record with", "GW0001", """var plan = new Plan("a", "10.0.0.0/16"); plan = plan with { Space = [|"10.0.0.0/33"|] }; topology.AddVirtualNetwork(plan.Name, plan.Space);""" + End + """record Plan(string Name, string Space);""" },
        { "record of values", "GW0001", """topology.AddVirtualNetwork("hub", new Plan([|"10.0.0.0/33"|]).Space);""" + End + """record Plan(Value<Cidr> Space);""" },
        { "computed property", "GW0001", """topology.AddVirtualNetwork("hub", new Plan(7).Space);""" + End + """record Plan(int Number) { public string Space => [|$"10.{Number}.0.0/33"|]; }""" },
        { "primary constructor", "GW0001", """topology.AddVirtualNetwork("hub", new Plan([|"10.0.0.0/33"|]).Space());""" + End + """class Plan(string space) { public string Space() => space; }""" },
        { "class with initializer", "GW0001", """var plan = new Plan { Space = [|"10.0.0.0/33"|] }; topology.AddVirtualNetwork("hub", plan.Space);""" + End + """class Plan { public required string Space { get; init; } }""" },
        { "class with constructor", "GW0001", """topology.AddVirtualNetwork("hub", new Plan([|"10.0.0.0/33"|]).Space);""" + End + """class Plan { public Plan(string space) { Space = space; } public string Space { get; } }""" },
        { "field initializer", "GW0001", """topology.AddVirtualNetwork("hub", new Plan().Space);""" + End + """class Plan { public string Space = [|"10.0.0.0/33"|]; }""" },
        { "derived record", "GW0001", """topology.AddVirtualNetwork("hub", new Hub([|"10.0.0.0/33"|]).Space);""" + End + """record Plan(string Space); record Hub(string Wide) : Plan(Wide);""" },
        { "override", "GW0001", """Plan plan = new Hub(); topology.AddVirtualNetwork("hub", plan.Space);""" + End + """abstract class Plan { public abstract string Space { get; } } class Hub : Plan { public override string Space => [|"10.0.0.0/33"|]; }""" },
        { "anonymous object", "GW0001", """var plan = new { Name = "hub", Space = [|"10.0.0.0/33"|] }; topology.AddVirtualNetwork(plan.Name, plan.Space);""" },
        { "list", "GW0001", """var spaces = new List<string> { "10.0.0.0/16" }; spaces.Add([|"10.0.0.0/33"|]); foreach (var space in spaces) topology.AddVirtualNetwork("hub", space);""" },
        { "each of an array", "GW0001", """Array.ForEach(new[] { ("a1", "10.0.0.0/16"), ("b1", [|"10.1.0.0/33"|]) }, it => topology.AddVirtualNetwork(it.Item1, it.Item2));""" },
        { "spread", "GW0001", """string[] more = [[|"10.0.0.0/33"|]]; topology.AddVirtualNetwork("hub", ["10.1.0.0/16", .. more]);""" },
        { "array element", "GW0001", """var spaces = new[] { "10.0.0.0/16", [|"10.0.0.0/33"|] }; topology.AddVirtualNetwork("hub", spaces[^1]);""" },
        { "select", "GW0001", """foreach (var space in Enumerable.Range(0, 2).Select(number => [|$"10.{number * 300}.0.0/16"|])) topology.AddVirtualNetwork("hub", space);""" },
        { "where and zip", "GW0001", """foreach (var (name, space) in new[] { "a", "x", "b" }.Where(name => name != "x").Zip(["10.0.0.0/16", [|"10.1.0.0/33"|]])) topology.AddVirtualNetwork(name, space);""" },
        { "query", "GW0001", """foreach (var network in from name in new[] { "a", "b" } where name == "b" select topology.AddVirtualNetwork(name, [|"10.1.0.0/33"|])) network.WithTag("owner", "us");""" },
        { "joined text", "GW0001", """topology.AddVirtualNetwork("hub", [|string.Join(".", "10", "0", "0", "0/33")|]);""" },
        { "formatted text", "GW0001", """topology.AddVirtualNetwork("hub", [|string.Format("10.{0}.0.0/{1}", 1, 33)|]);""" },
        { "dictionary", "GW0001", """var spaces = new Dictionary<string, string> { ["a"] = "10.0.0.0/16", ["b"] = [|"10.1.0.0/33"|] }; foreach (var (name, space) in spaces) topology.AddVirtualNetwork(name, space);""" },
        { "dictionary of a class", "GW0001", """topology.AddVirtualNetwork("hub", Plan.Spaces["b"]);""" + End + """static class Plan { public static readonly Dictionary<string, string> Spaces = new() { ["b"] = [|"10.1.0.0/33"|] }; }""" },
        { "looked up", "GW0001", """var spaces = new Dictionary<string, string> { { "b", [|"10.1.0.0/33"|] } }; if (spaces.TryGetValue("b", out var space)) topology.AddVirtualNetwork("hub", space);""" },
        { "made into a dictionary", "GW0001", """var spaces = new[] { ("b", [|"10.1.0.0/33"|]) }.ToDictionary(it => it.Item1, it => it.Item2); topology.AddVirtualNetwork("hub", spaces["b"]);""" },
        { "out parameter", "GW0001", """Split(out var name, out var space); topology.AddVirtualNetwork(name, space); static void Split(out string name, out string space) { name = "hub"; space = [|"10.1.0.0/33"|]; }""" },
        { "reference", "GW0001", """var space = "10.0.0.0/16"; Change(ref space); topology.AddVirtualNetwork("hub", space); static void Change(ref string it) => it = [|"10.1.0.0/33"|];""" },
        { "extension block", "GW0001", """topology.AddVirtualNetwork("hub", 10.Space());""" + End + """static class Spaces { extension(int number) { public string Space() => [|$"{number}.1.0.0/33"|]; } }""" },
        { "queue", "GW0001", """var spaces = new Queue<string>(); spaces.Enqueue([|"10.1.0.0/33"|]); while (spaces.TryPeek(out _) || spaces.Count > 0) topology.AddVirtualNetwork("hub", spaces.Dequeue());""".Replace("spaces.TryPeek(out _) || ", "", StringComparison.Ordinal) },
        { "struct", "GW0001", """var plan = new Plan { Space = [|"10.1.0.0/33"|] }; var copy = plan; copy.Space = "10.0.0.0/16"; topology.AddVirtualNetwork("hub", plan.Space);""" + End + """struct Plan { public string Space; }""" },
        { "setter", "GW0001", """var plan = new Plan { Space = [|"10.1.0.0/33"|] }; topology.AddVirtualNetwork("hub", plan.Space);""" + End + """class Plan { public string Space { get => field ?? ""; set => field = value; } }""" },
        { "indexer", "GW0001", """var plan = new Plan(); plan[2] = [|"10.1.0.0/33"|]; topology.AddVirtualNetwork("hub", plan[2]);""" + End + """class Plan { private readonly string[] all = new string[4]; public string this[int at] { get => all[at]; set => all[at] = value; } }""" },
        { "slice", "GW0001", """string[] spaces = ["10.0.0.0/16", [|"10.1.0.0/33"|]]; foreach (var space in spaces[1..]) topology.AddVirtualNetwork("hub", space);""" },
        { "list pattern", "GW0001", """string[] spaces = ["10.0.0.0/16", [|"10.1.0.0/33"|]]; if (spaces is [_, var space]) topology.AddVirtualNetwork("hub", space);""" },
        { "sorted", "GW0001", """foreach (var (_, space) in new[] { (2, [|"10.1.0.0/33"|]), (1, "10.0.0.0/16") }.OrderBy(it => it.Item1)) topology.AddVirtualNetwork("hub", space);""" },
        { "grouped", "GW0001", """foreach (var group in new[] { (2, [|"10.1.0.0/33"|]), (1, "10.0.0.0/16") }.GroupBy(it => it.Item1)) foreach (var (_, space) in group) topology.AddVirtualNetwork($"v{group.Key}", space);""" },
        { "abstract property", "GW0001", """foreach (Plan plan in new Plan[] { new Hub() }) topology.AddVirtualNetwork("hub", plan.Space);""" + End + """abstract class Plan { public abstract string Space { get; } } sealed class Hub : Plan { public override string Space { get; } = [|"10.1.0.0/33"|]; }""" },
        { "try", "GW0001", """try { topology.AddVirtualNetwork("hub", [|"10.1.0.0/33"|]); } catch (Exception fault) { Console.Error.WriteLine(fault); return 1; }""" },
        { "everything in a try", "GW0001", """try { topology.AddVirtualNetwork("hub", [|"10.1.0.0/33"|]); return await topology.RunAsync(args); } catch (Exception fault) { Console.Error.WriteLine(fault.Message); return 1; }""" },
        { "task", "GW0001", """foreach (var space in await Task.WhenAll(Space(1), Space(300))) topology.AddVirtualNetwork("hub", space); static async Task<string> Space(int number) { await Task.Yield(); return [|$"10.{number}.0.0/16"|]; }""" },
        { "generic class", "GW0001", """topology.AddVirtualNetwork("hub", new Box<string>([|"10.1.0.0/33"|]).Value);""" + End + """class Box<T>(T value) { public T Value => value; }""" },
        { "user conversion", "GW0001", """Plan plan = [|"10.1.0.0/33"|]; topology.AddVirtualNetwork("hub", plan.Space);""" + End + """record Plan(string Space) { public static implicit operator Plan(string it) => new(it); }""" },
        { "static constructor", "GW0001", """topology.AddVirtualNetwork("hub", Plan.Space);""" + End + """static class Plan { public static readonly string Space; static Plan() { Space = [|"10.1.0.0/33"|]; } }""" },
        { "iterator", "GW0001", """foreach (var space in Spaces()) topology.AddVirtualNetwork("hub", space); static IEnumerable<string> Spaces() { yield return "10.0.0.0/16"; yield return [|"10.0.0.0/33"|]; }""" },
        { "parameter default", "GW0001", """topology.AddParameter<Cidr>("space").WithDefault([|"10.0.0.0/33"|]);""" },
        { "address planning", "GW0001", """Value<Cidr> space = "10.0.0.0/16"; topology.AddVirtualNetwork("hub", space).WithSubnet("web", [|space.Subnet(24, 256)|]);""" },
        { "shape", "GW0001", """topology.AddRouteTable("routes").WithRoute("internet", "0.0.0.0/0", [|NextHop.VirtualAppliance("10.0.2")|]);""" },
        { "null", "GW0002", """topology.AddVirtualNetwork([|null|]!, "10.0.0.0/16");""" },
        { "foreign handle", "GW0003", """var other = new TopologyBuilder("other", Region.WestEurope).AddVirtualNetwork("other", "10.1.0.0/16"); topology.AddVirtualNetwork("hub", "10.0.0.0/16").PeerWith([|other|]);""" },
        { "after build", "GW0004", """topology.Build(); topology.[|WithTag|]("owner", "us");""" },
        { "said twice", "GW0005", """topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive().[|WithActiveActive|]();""" },
        { "argument said twice", "GW0005", """topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(asn: 65515).WithBgp(asn: [|65_010|]);""" },
        { "said twice by a helper", "GW0005", """var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(65515); Speak(vpn, [|65010|]); static void Speak(VpnGateway gateway, long asn) => gateway.WithBgp(asn);""" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_finding_stands_where_the_value_was_written(string name, string rule, string body)
    {
        var marked = MarkedText.Parse(Head + (body.Contains("return await", StringComparison.Ordinal) ? body : body + End));
        var program = new SourceProgram(marked.Text, $"{name}.cs");

        var replay = program.Replayed();

        Assert.Null(replay.Incomplete);
        var found = replay.Findings.Where(finding => finding.Finding.Rule.Id == rule)
            .Select(finding => marked.Text.Substring(finding.Span.Start, finding.Span.Length));
        Assert.Equal(marked.Marks.Select(mark => marked.Text.Substring(mark.Start, mark.Length)), found);
        Assert.Equal(marked.Marks, replay.Findings.Where(finding => finding.Finding.Rule.Id == rule).Select(finding => finding.Span));
        Agreement.Holds(program, replay);
    }

    [Fact]
    public void Lines_and_columns_count_from_the_text_with_its_directives()
    {
        const string text = "#!/usr/bin/env dotnet\n#:package Gatewright@*\n" + Head + "topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/33\");" + End;

        var found = new SourceProgram(text, "site.cs").Replayed().Findings.First(finding => finding.Finding.Rule.Id == "GW0001");

        Assert.StartsWith("site.cs(6,35): GW0001 hub: '10.0.0.0/33' ", found.ToString());
    }
}
