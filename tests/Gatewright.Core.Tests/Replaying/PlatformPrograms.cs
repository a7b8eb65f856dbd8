namespace Gatewright.Tests;

/// <summary>
/// Programs that keep what they say of a topology in types of .NET. <c>OVERLAP</c> stands for a block, which overlaps the hub's in the wrong program
/// and is free in the right one; it is marked where the wrong one is reported.
/// </summary>
internal static class PlatformPrograms
{
    public static readonly (string Name, string Text)[] All =
    [
        ("a dictionary with a comparer", """var spaces = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Web"] = [|"OVERLAP"|] }; Spoke("web", spaces["WEB"]);"""),
        ("a sorted dictionary", """var spaces = new SortedDictionary<string, string> { ["web"] = [|"OVERLAP"|], ["app"] = "10.1.0.0/16" }; foreach (var (name, space) in spaces) Spoke(name, space);"""),
        ("a sorted list", """var spaces = new SortedList<int, string> { { 2, [|"OVERLAP"|] }, { 1, "10.1.0.0/16" } }; foreach (var pair in spaces) Spoke($"v{pair.Key}", pair.Value);"""),
        ("a linked list", """var spaces = new LinkedList<string>(); spaces.AddLast("10.1.0.0/16"); spaces.AddFirst([|"OVERLAP"|]); foreach (var space in spaces) Spoke($"v{space[3]}", space);"""),
        ("an immutable dictionary", """var spaces = ImmutableDictionary<string, string>.Empty.Add("web", [|"OVERLAP"|]).SetItem("app", "10.1.0.0/16"); Spoke("web", spaces["web"]);"""),
        ("an immutable dictionary in a loop", """var spaces = new Dictionary<string, string> { ["web"] = [|"OVERLAP"|], ["app"] = "10.1.0.0/16" }.ToImmutableDictionary(); foreach (var (name, space) in spaces) Spoke(name, space);"""),
        ("an immutable sorted dictionary", """var spaces = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("web", [|"OVERLAP"|])]); foreach (var (name, space) in spaces) Spoke(name, space);"""),
        ("an immutable list", """ImmutableList<string> spaces = ["10.1.0.0/16"]; foreach (var space in spaces.Insert(0, [|"OVERLAP"|])) Spoke($"v{space[3]}", space);"""),
        ("an immutable array's builder", """var spaces = ImmutableArray.CreateBuilder<string>(); spaces.Add([|"OVERLAP"|]); foreach (var space in spaces.ToImmutable()) Spoke("web", space);"""),
        ("an immutable set", """var spaces = ImmutableHashSet.Create([|"OVERLAP"|]); foreach (var space in spaces) Spoke("web", space);"""),
        ("a frozen dictionary", """var spaces = new Dictionary<string, string> { ["web"] = [|"OVERLAP"|], ["app"] = "10.1.0.0/16", ["db"] = "10.2.0.0/16" }.ToFrozenDictionary(); foreach (var (name, space) in spaces) Spoke(name, space);"""),
        ("a frozen set", """foreach (var space in new[] { [|"OVERLAP"|] }.ToFrozenSet()) Spoke("web", space);"""),
        ("a lookup", """var spaces = new[] { ("web", [|"OVERLAP"|]), ("app", "10.1.0.0/16") }.ToLookup(it => it.Item1, it => it.Item2); foreach (var space in spaces["web"]) Spoke("web", space);"""),
        ("an order of texts", """foreach (var (name, space) in new[] { ("web-2", [|"OVERLAP"|]), ("app-1", "10.1.0.0/16") }.OrderBy(it => it.Item1)) Spoke(name, space);"""),
        ("a queue", """var spaces = new Queue<string>([[|"OVERLAP"|]]); while (spaces.TryDequeue(out var space)) Spoke("web", space);"""),
        ("a stack", """var spaces = new Stack<string>([[|"OVERLAP"|]]); while (spaces.TryPop(out var space)) Spoke("web", space);"""),
        ("a text that is built", """var space = new StringBuilder("10."); space.Append("OVERLAP".Split('.')[1]).Append('.').Append(3).Append(".0/24"); Spoke("web", [|space.ToString()|]);"""),
        ("a block of .NET's", """var space = IPNetwork.Parse("OVERLAP"); Spoke("web", [|$"{space.BaseAddress}/{space.PrefixLength}"|]);"""),
        ("an address of .NET's", """var bytes = IPAddress.Parse("10.0.0.0").GetAddressBytes(); bytes[1] = byte.Parse("OVERLAP".Split('.')[1]); Spoke("web", [|new IPAddress(bytes) + "/24"|]);"""),
        ("a span", """Span<int> numbers = stackalloc int[] { 10, int.Parse("OVERLAP".Split('.')[1]) }; Spoke("web", [|$"{numbers[0]}.{numbers[1]}.3.0/24"|]);"""),
        ("a struct with a primary constructor", """Plan[] plans = [new("web", [|"OVERLAP"|])]; foreach (var plan in plans) Spoke(plan.Name, plan.Space); ---readonly struct Plan(string name, string space) { public string Name { get; } = name; public string Space => space; }"""),
        ("an invariant text", """Spoke("web", FormattableString.Invariant([|$"10.{"OVERLAP".Split('.')[1]}.{3}.0/24"|]));"""),
        ("a lazy value", """var space = new Lazy<string>(() => [|"OVERLAP"|]); Spoke("web", space.Value);"""),
        ("tasks together", """var spaces = await Task.WhenAll(new[] { [|"OVERLAP"|] }.Select(async space => { await Task.Yield(); return space; })); Spoke("web", spaces[0]);"""),
        ("tasks that say it themselves", """await Task.WhenAll(new[] { [|"OVERLAP"|] }.Select(async space => { await Task.Delay(1); Spoke("web", space); }));"""),
        ("parallel turns", """Parallel.ForEach(new[] { ("web", [|"OVERLAP"|]), ("app", "10.1.0.0/16"), ("db", "10.2.0.0/16") }, it => Spoke(it.Item1, it.Item2));"""),
        ("a regular expression", """var found = Regex.Match("web: OVERLAP", @"^(?<name>\w+): (?<space>[\d./]+)$"); if (found.Success) Spoke(found.Groups["name"].Value, [|found.Groups["space"].Value|]);"""),
        ("an array of two dimensions", """string[,] spaces = { { "web", [|"OVERLAP"|] }, { "app", "10.1.0.0/16" } }; for (var row = 0; row < spaces.GetLength(0); row++) Spoke(spaces[row, 0], spaces[row, 1]);"""),
        ("an enum that is read", """var stage = Enum.Parse<Stage>("Prod"); Spoke("web", stage == Stage.Prod ? [|"OVERLAP"|] : "10.1.0.0/16"); ---enum Stage { Test, Prod }"""),
        ("all names of an enum", """foreach (var name in Enum.GetNames<Stage>()) Spoke(name.ToLowerInvariant(), name == "Prod" ? [|"OVERLAP"|] : "10.1.0.0/16"); ---enum Stage { Test, Prod }"""),
        ("a record that prints", """Spoke($"{new Plan("web", 3)}" == "Plan { Name = web, Number = 3 }" ? "web" : "other", [|"OVERLAP"|]); if ($"{new Plan("web", 3)}" != "Plan { Name = web, Number = 3 }") Spoke("never", "10.0.0.0/33"); ---record Plan(string Name, int Number);"""),
        ("flags that print", """if ($"{Parts.Web | Parts.App}" == "Web, App") Spoke("web", [|"OVERLAP"|]); else Spoke("never", "10.0.0.0/33"); ---[Flags] enum Parts { Web = 1, App = 2 }"""),
    ];
}
