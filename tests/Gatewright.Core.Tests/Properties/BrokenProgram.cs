using Gatewright.Model;
using Gatewright.Tests;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Core.Tests.Properties;

/// <summary>A program of a page, compiled once and run as often as a topology of it is wanted.</summary>
internal sealed class BrokenProgram
{
    private readonly Func<string[], IReadOnlyList<Topology>> run;
    private readonly string[] words;
    private readonly int[] order;

    public BrokenProgram(string text)
    {
        var program = new SourceProgram(text);
        run = program.Loaded();
        words = [.. program.Tree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
            .Select(token => token.ValueText).Distinct()];

        var builder = Describe();
        var handles = All(builder);
        order = [.. builder.Check().SelectMany(FurtherTalk.Concerned).Concat(handles).Distinct().Select(handle => Array.IndexOf(handles, handle))];
    }

    /// <summary>How many handles it has.</summary>
    public int Handles => order.Length;

    /// <summary>What it describes, with the handles of some places open: those come first that findings are about.</summary>
    public Opened With(Opening opening)
    {
        var builder = Describe();
        var handles = All(builder);
        var open = opening.Places.Select(place => handles[order[place]]).ToArray();
        return new(string.Join(", ", open.Select(it => $"'{it}'")), builder, open)
        {
            IsFinished = opening.IsFinished,
            Existing = [.. handles.Where(handle => handle.Element is ResourceElement { IsExisting: true })],
            Words = words,
        };
    }

    private static Handle[] All(TopologyBuilder builder) => [.. builder.Journal.Calls.Select(call => (Handle)call.Subject).Distinct()];

    private TopologyBuilder Describe()
    {
        var builder = (TopologyBuilder)Assert.Single(run([])).Origin.Call!.Subject;

        // Further words come before the end that the program has already reached.
        builder.Journal.IsClosed = false;
        return builder;
    }
}

/// <summary>Which handles of a program are open, by their places in its order, and whether the topology is finished.</summary>
internal sealed record Opening(int Seed, ImmutableArray<int> Places, bool IsFinished = true)
{
    /// <summary>Programs that break a limit have hundreds that are all alike.</summary>
    private const int Alone = 16;

    /// <summary>The first handles alone, some at random, and all.</summary>
    public static IEnumerable<Opening> Some(int handles)
    {
        foreach (var seed in LongRun.Usual(LongRun.Size(normally: 1, atLength: 20)))
        {
            for (var place = 0; place < Math.Min(handles, Alone); place++)
                yield return new(seed, [place]);
            yield return new(seed, [.. Enumerable.Range(0, handles)], IsFinished: false);
        }

        foreach (var seed in LongRun.Usual(LongRun.Size(normally: 4, atLength: 100)))
        {
            var random = new Random(seed);
            yield return new(seed, [.. Enumerable.Range(0, handles).Where(_ => random.Next(3) == 0)]);
        }
    }
}
