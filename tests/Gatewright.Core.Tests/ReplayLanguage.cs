using Gatewright.Tests.Programs;
using Gatewright.Analyzers;

namespace Gatewright.Tests;

/// <summary>Whatever C# is thrown at the replay, it reaches the end without a fault, and reports nothing that the running program doesn't.</summary>
public sealed class ReplayLanguage
{
    private const string Head = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");

        """;

    private const string End = """

        topology.AddVirtualNetwork("last", "10.0.0.0/33");
        return await topology.RunAsync(args);

        """;

    /// <summary>The text after <c>---</c> is declared at the end of the program.</summary>
    public static TheoryData<string> Followed =>
    [
        "var spaces = new HashSet<string> { \"10.1.0.0/16\" }; spaces.Add(\"10.1.0.0/16\"); foreach (var space in spaces) topology.AddVirtualNetwork(\"spoke\", space);",
        "var text = \"10.1.0.0/16,10.2.0.0/16\"; foreach (var (index, space) in text.Split(',').Index()) topology.AddVirtualNetwork($\"spoke-{index}\", space);",
        "var spaces = new[,] { { \"10.1.0.0/16\", \"10.2.0.0/16\" } }; topology.AddVirtualNetwork(\"spoke\", spaces[0, 1]);",
        "var spaces = new[] { \"10.1.0.0/16\", \"10.2.0.0/16\", \"10.3.0.0/16\" }; var number = 0; foreach (var space in spaces[1..]) topology.AddVirtualNetwork($\"spoke-{number++}\", space);",
        "if (new[] { 1, 2, 3 } is [1, .., var third]) topology.AddVirtualNetwork($\"spoke-{third}\", \"10.3.0.0/16\");",
        "object space = \"10.1.0.0/16\"; if (space is string { Length: > 3 } text) topology.AddVirtualNetwork(\"spoke\", text); if (space is int number) topology.AddVirtualNetwork(\"spoke\", $\"{number}\");",
        "int? number = null; number ??= 3; topology.AddVirtualNetwork(\"spoke\", $\"10.{number}.0.0/16\"); if (number > 2 && number.HasValue) topology.WithTag(\"number\", $\"{number.Value:000}\");",
        "string? space = null; topology.AddVirtualNetwork(\"spoke\", space?.Trim() ?? \"10.1.0.0/16\"); hub?.WithTag(\"owner\", \"us\");",
        "Action<string> add = name => topology.AddVirtualNetwork(name, \"10.1.0.0/16\"); add += name => topology.AddVirtualNetwork($\"{name}-2\", \"10.2.0.0/16\"); add(\"spoke\");",
        "var adds = new List<Action>(); foreach (var number in new[] { 1, 2 }) adds.Add(() => topology.AddVirtualNetwork($\"spoke-{number}\", $\"10.{number}.0.0/16\")); foreach (var add in adds) add();",
        "var adds = new List<Action>(); for (var number = 1; number < 3; number++) adds.Add(() => topology.AddVirtualNetwork($\"spoke-{number}\", $\"10.{number}.0.0/16\")); adds[0]();",
        "foreach (var secret in new[] { \"one\", \"two\" }.Select(name => topology.AddSecret(name)).ToArray()) _ = secret;",
        "var networks = Enumerable.Range(1, 2).Select(number => topology.AddVirtualNetwork($\"spoke-{number}\", $\"10.{number}.0.0/16\")); foreach (var network in networks) hub.PeerWith(network); foreach (var network in networks) hub.PeerWith(network);",
        "new[] { 1, 2 }.ToList().ForEach(number => topology.AddVirtualNetwork($\"spoke-{number}\", $\"10.{number}.0.0/16\"));",
        "Parallel.ForEach(new[] { 1 }, number => hub.WithTag(\"number\", $\"{number}\"));",
        "var number = 0; do { number++; if (number == 1) continue; topology.AddVirtualNetwork($\"spoke-{number}\", $\"10.{number}.0.0/16\"); } while (number < 3);",
        "for (int one = 1, two = 5; one < two; one++, two--) topology.AddVirtualNetwork($\"spoke-{one}-{two}\", $\"10.{one * two}.0.0/16\");",
        "foreach (var name in new[] { \"a\", \"b\", \"c\" }) { switch (name) { case \"a\": continue; case { } when name == \"b\": topology.AddVirtualNetwork(name, \"10.1.0.0/33\"); break; default: break; } }",
        "var size = Size.Large; topology.WithTag(\"size\", $\"{size} {(int)size}\"); topology.AddVirtualNetwork(\"spoke\", size is Size.Large or Size.Small ? \"10.1.0.0/16\" : \"10.1.0.0/33\"); ---enum Size { Small = 1, Large = 4 }",
        "topology.AddVirtualNetwork(\"spoke\", new Space(1) + 2); ---record struct Space(int Number) { public static string operator +(Space it, int more) => $\"10.{it.Number + more}.0.0/16\"; }",
        "Plan plan = 7; topology.AddVirtualNetwork(\"spoke\", plan.Space); ---record Plan(string Space) { public static implicit operator Plan(int number) => new($\"10.{number}.0.0/16\"); }",
        "if (new Plan(\"a\", 1) == new Plan(\"a\", 1)) topology.AddVirtualNetwork(\"same\", \"10.1.0.0/33\"); if (new Plan(\"a\", 1) != new Plan(\"a\", 2)) topology.AddVirtualNetwork(\"other\", \"10.2.0.0/33\"); ---record Plan(string Name, int Number);",
        "IPlan[] plans = [new One(), new Two()]; foreach (var plan in plans) topology.AddVirtualNetwork(plan.Name, plan.Space()); ---interface IPlan { string Name { get; } string Space() => \"10.1.0.0/16\"; } class One : IPlan { public string Name => \"one\"; } class Two : IPlan { public string Name => \"two\"; public string Space() => \"10.2.0.0/33\"; }",
        "var plan = new Plan { Name = \"a\", Spaces = { \"10.1.0.0/16\", \"10.2.0.0/33\" } }; topology.AddVirtualNetwork(plan.Name, [.. plan.Spaces]); ---class Plan { public string Name { get; set; } = \"\"; public List<string> Spaces { get; } = []; }",
        "topology.AddVirtualNetwork(\"spoke\", Pick(true, \"10.1.0.0/33\", \"10.2.0.0/16\")); static T Pick<T>(bool isFirst, T first, T second) => isFirst ? first : second;",
        "var number = 1; Next(ref number); topology.AddVirtualNetwork($\"spoke-{number}\", $\"10.{number}.0.0/16\"); static void Next(ref int number) => number++;",
        "topology.AddVirtualNetwork(\"spoke\", await SpaceAsync()); static async Task<string> SpaceAsync() { await Task.Delay(1); return \"10.1.0.0/33\"; }",
        "try { if (hub is not null) throw new InvalidOperationException(); topology.AddVirtualNetwork(\"spoke\", \"10.1.0.0/33\"); } catch (InvalidOperationException) { topology.AddVirtualNetwork(\"caught\", \"10.1.0.0/16\"); } finally { topology.WithTag(\"done\", \"yes\"); }",
        "using (var reader = new StringReader(\"10.1.0.0/16\")) topology.AddVirtualNetwork(\"spoke\", reader.ReadLine()!); lock (hub) hub.WithTag(\"owner\", \"us\");",
        "Span<int> numbers = stackalloc int[2]; numbers[0] = 1; topology.AddVirtualNetwork(\"spoke\", $\"10.{numbers[0]}.0.0/16\");",
        "dynamic number = 1; topology.AddVirtualNetwork(\"spoke\", (string)$\"10.{number}.0.0/16\");",
        "topology.AddVirtualNetwork(\"spoke\", unchecked((byte)257) == 1 && 7 / 2 == 3 && -7 % 3 == -1 && 1 << 4 == 16 && (5 & 4) == 4 && 1.5 * 2 > 2.9 ? \"10.1.0.0/33\" : \"10.1.0.0/16\");",
        "topology.AddVirtualNetwork(\"spoke\", from number in Enumerable.Range(1, 2) from more in new[] { 0, 100 } let sum = number + more where sum % 2 == 1 select (Value<Cidr>)$\"10.{sum}.0.0/16\");",
        "var count = 0; void Add() { count++; topology.AddVirtualNetwork($\"spoke-{count}\", $\"10.{count}.0.0/16\"); } Add(); Add();",
        "Plan.Add(hub); ---static class Plan { private static int count = 1; public static void Add(VirtualNetwork hub) { if (count++ > 1) hub.WithSubnet(\"never\", \"10.0.1.0/33\"); else hub.WithSubnet(\"web\", \"10.0.1.0/24\"); } }",
        "var spaces = new[,] { { \"10.1.0.0/33\" } }; topology.AddVirtualNetwork(\"spoke\", spaces[0, 0]);",
        "var spaces = new SortedDictionary<int, string> { [2] = \"10.1.0.0/33\" }; topology.AddVirtualNetwork(\"spoke\", spaces[2]);",
        "var changed = 0; var holder = new Holder(); holder.Changed += number => changed = number; holder.Raise(3); topology.AddVirtualNetwork(\"spoke\", $\"10.{changed}.0.0/16\"); ---class Holder { public event Action<int>? Changed; public void Raise(int number) => Changed?.Invoke(number); }",
    ];

    /// <summary>What the interpreter doesn't know: it misses a finding there, and invents none.</summary>
    public static TheoryData<string> Forgotten =>
    [
        "var spaces = new PriorityQueue<string, int>(); spaces.Enqueue(\"10.1.0.0/33\", 1); topology.AddVirtualNetwork(\"spoke\", spaces.Dequeue());",
        "var spaces = new SortedDictionary<string, string> { [\"a\"] = \"10.1.0.0/33\", [\"B\"] = \"10.1.0.0/33\" }; topology.AddVirtualNetwork(\"spoke\", spaces.First().Value);",
        "var made = Plan.Make<Plan>(); topology.AddVirtualNetwork(\"spoke\", made.Space); ---class Plan { public string Space = \"10.1.0.0/33\"; public static T Make<T>() where T : new() => new(); }",
        "topology.AddVirtualNetwork(\"spoke\", Of<Plan>()); static string Of<T>() where T : IPlan => T.Space; ---interface IPlan { static abstract string Space { get; } } class Plan : IPlan { public static string Space => \"10.1.0.0/33\"; }",
    ];

    [Theory]
    [MemberData(nameof(Followed))]
    public void Reading_finds_what_running_finds(string body)
    {
        var program = Program(body);

        var replay = program.Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Contains(replay.Findings, found => found.Finding.Path == "last");
        Agreement.Holds(program, replay);
    }

    [Theory]
    [MemberData(nameof(Forgotten))]
    public void Reading_finds_nothing_that_running_does_not(string body)
    {
        var program = Program(body);

        var replay = program.Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Equal(["last"], replay.Findings.Select(found => found.Finding.Path));
        Assert.Contains("last", program.Run().Single().Select(finding => finding.Path));
    }

    private static SourceProgram Program(string body)
    {
        var parts = body.Split("---");
        return new(Head + parts[0] + End + parts.ElementAtOrDefault(1));
    }
}
