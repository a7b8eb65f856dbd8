using Gatewright.Analyzers;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests;

/// <summary>Programs that ask for more than there is: the reader gives up or forgets, after a bounded number of steps and in bounded memory.</summary>
public sealed class ReplayHostile
{
    private const string Head = """
        using System.Collections.Immutable;
        using Gatewright;
        var topology = new TopologyBuilder("contoso", Region.WestEurope);

        """;

    private const string End = "\ntopology.AddVirtualNetwork(\"last\", \"10.9.0.0/33\");\nreturn await topology.RunAsync(args);\n";

    public static TheoryData<string, string> Programs => new()
    {
        { "doubled text", "var text = \"x\"; for (var it = 0; it < 60; it++) text += text;" },
        { "doubled list", "var list = new List<int> { 1 }; for (var it = 0; it < 60; it++) list.AddRange(list.ToArray());" },
        { "doubled spread", "int[] list = [1]; for (var it = 0; it < 60; it++) list = [.. list, .. list];" },
        { "padding", "var text = \"x\".PadLeft(int.MaxValue) + \"x\".PadRight(2_000_000_000) + new string('x', int.MaxValue);" },
        { "alignment", "var text = $\"{1,2000000000}\" + string.Format(\"{0,2000000000}\", 1) + 1.ToString(\"D999999999\") + $\"{1:D999999999}\";" },
        { "replaced text", "var text = new string('x', 40000); for (var it = 0; it < 9; it++) text = text.Replace(\"x\", text);" },
        { "joined text", "var text = string.Join(new string('x', 40000), new string[9000]); text = string.Concat(Enumerable.Repeat(text, int.MaxValue));" },
        { "endless sequence", "var count = Enumerable.Range(0, int.MaxValue).Count(); var all = Enumerable.Repeat(1, int.MaxValue).ToList();" },
        { "endless iterator", "IEnumerable<int> All() { while (true) yield return 1; } var sum = All().Sum();" },
        { "product of sequences", "var some = Enumerable.Range(0, 5000); var all = some.SelectMany(one => some.SelectMany(two => some)).ToArray();" },
        { "sorted endlessly", "foreach (var it in Enumerable.Range(0, int.MaxValue).OrderBy(it => -it)) topology.WithTag($\"{it}\", \"x\");" },
        { "large arrays", "var bytes = new byte[int.MaxValue]; var more = new int[100_000_000]; var cube = new int[2000, 2000, 2000];" },
        { "sequences in sequences", "IEnumerable<int> all = [1]; for (var it = 0; it < 50000; it++) all = all.Concat([it]); var count = all.Count();" },
        { "most of a sequence skipped", "var late = Enumerable.Repeat(1, int.MaxValue).Skip(2_000_000_000).First(); var any = Enumerable.Range(0, int.MaxValue).Skip(2_000_000_000).Any();" },
        { "a list searched for each of its elements", "var all = Enumerable.Range(0, 90_000).ToList(); foreach (var it in all) if (all.Contains(-1 - it) || all.IndexOf(-1 - it) > 0 || all.ToArray().Contains(-1 - it)) break;" },
        { "a list copied for each of its elements", "var all = Enumerable.Range(0, 90_000).ToList(); var same = all.ToImmutableList(); foreach (var it in all) { all.ToArray(); all.ToImmutableArray(); same = same.Add(it); }" },
        { "lambdas in lambdas", "Func<int, int> all = it => it; for (var it = 0; it < 50000; it++) { var inner = all; all = number => inner(number) + 1; } var sum = all(1);" },
        { "iterators in iterators", "IEnumerable<int> Deep(int depth) { yield return depth; foreach (var it in Deep(depth + 1)) yield return it; } var count = Deep(0).Count();" },
        { "objects in objects", "Node? last = null; for (var it = 0; it < 50000; it++) last = new Node(it, last); Console.WriteLine(last == new Node(1, last)); Console.Out.Write(last); Task.Factory.StartNew(() => last);" + Declared + "record Node(int Number, Node? Next);" },
        { "an object in itself", "var node = new Node(); node.Next = node; node.All.Add(node); Console.WriteLine(node == new Node { Next = node }); Task.Factory.StartNew(() => node);" + Declared + "record Node { public Node? Next; public List<Node> All = []; }" },
        { "constructors in constructors", "var node = new Node();" + Declared + "class Node { public Node Next = new(); }" },
        { "properties of properties", "var node = new Node().Deep;" + Declared + "class Node { public int Deep => Deep + 1; public override string ToString() => $\"{this}\"; }" },
        { "static of static", "var it = One.Value + Two.Value;" + Declared + "static class One { public static readonly int Value = Two.Value + 1; } static class Two { public static readonly int Value = One.Value + 1; }" },
        { "conversions of conversions", "Space space = 1; var text = $\"{space}\";" + Declared + "class Space { public static implicit operator Space(int it) { Space more = it + 1; return more; } }" },
        { "delegates of delegates", "Action all = () => { }; for (var it = 0; it < 40; it++) all += all; all();" },
        { "a stack of sorts", "var queue = new Queue<int>(Enumerable.Range(0, 90000)); while (queue.Count > 0) queue.Enqueue(queue.Dequeue());" },
        { "wide numbers", "var number = ulong.MaxValue; for (var it = 0; it < 100000; it++) number = unchecked(number * number + (ulong)it);" },
        { "a sum of 20,000 terms", "var sum = args.Length" + string.Concat(Enumerable.Repeat(" + 1", 20_000)) + ";" },
        { "a text of 5,000 terms", "var text = args[0]" + string.Concat(Enumerable.Repeat(" + \"x\" + args[0]", 5_000)) + ";" },
        { "a chain of 1,000 else-ifs", "var number = args.Length; " + string.Concat(Enumerable.Range(0, 300).Select(it => $"if (number == {it}) topology.WithTag(\"a\", \"{it}\"); else ")) + ";" },
        { "lists of lists", "var all = " + string.Concat(Enumerable.Repeat("new object[] { ", 120)) + "1" + string.Concat(Enumerable.Repeat(" }", 120)) + ";" },
        { "lambdas within lambdas", "Action all = " + string.Concat(Enumerable.Repeat("() => { Action it = ", 10)) + "() => { }" + string.Concat(Enumerable.Repeat("; it(); }", 10)) + "; all();" },
        { "conditions within conditions", "var it = " + string.Concat(Enumerable.Repeat("args.Length > 1 ? 1 : ", 300)) + "0;" },
    };

    private const string Declared = "---";

    [Theory]
    [MemberData(nameof(Programs))]
    public void No_program_takes_the_compiler_along(string name, string text)
    {
        Assert.NotEmpty(name);
        var parts = text.Split(Declared);
        var compilation = new SourceProgram(Head + parts[0] + End + parts.ElementAtOrDefault(1)).Compilation;
        // The compiler can't write code for all that it can read.
        Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity == DiagnosticSeverity.Error);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var replay = Replay.Of(compilation, onFault: OnFault.Rethrow);

        Assert.InRange(replay.Steps, 1, Budget.StepsInAll);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000_000);
        Assert.Equal(replay.Incomplete is null ? ["last"] : [], replay.Findings.Select(found => found.Finding.Path));
    }

    /// <summary>The thousandth sequence asks all before it for each element: that is work, and steps are what bounds it.</summary>
    [Fact]
    public void Each_move_through_sequences_within_sequences_is_a_step()
    {
        var replay = Concatenated(600).Replayed();

        Assert.Null(replay.Incomplete);
        Assert.InRange(replay.Steps, 600 * 600 / 2, Budget.StepsPerPath);
        Assert.Equal(["last"], replay.Findings.Select(found => found.Finding.Path));
    }

    [Fact]
    public void Too_many_sequences_within_sequences_are_given_up() =>
        Assert.Equal("it has more than 1000 sequences within sequences", Concatenated(1200).Replayed().Incomplete);

    private static SourceProgram Concatenated(int times) => new SourceProgram(
        $"{Head}IEnumerable<int> all = [1]; for (var it = 0; it < {times}; it++) all = all.Concat([it]); topology.WithTag(\"count\", $\"{{all.Sum()}}\");{End}").Compiled();
}
