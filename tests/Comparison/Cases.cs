using Basic.Reference.Assemblies;
using Gatewright.Benchmarks;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Comparisons;

/// <summary>What is measured: a name and a size, and what makes it ready to run.</summary>
internal static class Cases
{
    private static readonly int[] Sizes = [10, 100, 200, 1_000, 10_000];

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    public static IEnumerable<string> Names(bool isShort)
    {
        foreach (var size in isShort ? Sizes[..1] : Sizes)
        {
            foreach (var what in new[] { "build", "check", "emit", "bare writer", "build, check, emit" })
                yield return $"{what}: {size}";
        }

        foreach (var size in isShort ? [1] : new[] { 100, 1_000 })
        {
            foreach (var style in Enum.GetValues<Programs.Style>())
                yield return $"read {style}: {size}";
        }
    }

    /// <summary>What is run again and again.</summary>
    public static Func<object> Prepared(string name)
    {
        var (what, size) = (name.Split(": ")[0], int.Parse(name.Split(": ")[1]));
        if (what.StartsWith("read ", StringComparison.Ordinal))
            return Doors.Reading(Program(Programs.Of(size, Enum.Parse<Programs.Style>(what[5..]))));
        var topology = Estates.Describe(size).Build();
        switch (what)
        {
            case "build":
                return () => Estates.Describe(size).Build();
            case "check":
                return () => RuleBook.Check(topology);
            case "emit":
                return () => Doors.Emit(topology);
            case "bare writer":
                var bare = new BareWriter(Doors.Text(Doors.Emit(topology)));
                return bare.Write;
            default:
                return () =>
                {
                    var built = Estates.Describe(size).Build();
                    return (RuleBook.Check(built), Doors.Emit(built));
                };
        }
    }

    private static CSharpCompilation Program(string text) => CSharpCompilation.Create(
        "program",
        [CSharpSyntaxTree.ParseText(text, Options, "Program.cs")],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(TopologyBuilder).Assembly.Location), MetadataReference.CreateFromFile(typeof(TopologyHost).Assembly.Location)],
        new(OutputKind.ConsoleApplication));
}
