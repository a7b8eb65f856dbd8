using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests.Robustness;

/// <summary>A program of three files, of which the last has no part in the topology, before and after an edit.</summary>
internal static class EditedProgram
{
    public const string Main = """
        using Gatewright;
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", Plan.Space, "10.9.0.0/33");
        return await topology.RunAsync(args);
        """;

    /// <summary>What a fix mends.</summary>
    public const string NoSubnet = """
        using Gatewright;
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub{0}", Plan.Space).AddVpnGateway("gateway", VpnGatewaySku.VpnGw1AZ);
        return await topology.RunAsync(args);
        """;

    public const string Plan = """
        public static partial class Plan { public static string Space => Prefix + ".0.0/16"; public static string Prefix = "10.1"; }
        """;

    public const string Other = """
        public static class Other
        {
            public static int Number() => 1;
            public static void Work() { var it = 2; it++; }
        }
        """;

    private static int programs;

    public static (CSharpCompilation Before, CSharpCompilation After) Of(string text, string main = Main)
    {
        // Other tests read programs meanwhile, and what was read last of each assembly is kept.
        var before = new SourceProgram([("Program.cs", main), ("Plan.cs", Plan), ("Other.cs", Other)]).Compiled().Compilation
            .WithAssemblyName($"Program{Interlocked.Increment(ref programs)}");
        var other = before.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Other.cs", StringComparison.Ordinal));
        return (before, before.ReplaceSyntaxTree(other, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)other.Options, other.FilePath)));
    }

    public static PortableExecutableReference Core(CSharpCompilation it) =>
        it.References.OfType<PortableExecutableReference>().Single(reference => Path.GetFileName(reference.FilePath) == "Gatewright.Core.dll");

    public static CSharpCompilation ParsedAnew(CSharpCompilation compilation) => Parsed(compilation, it => it);

    public static CSharpCompilation Parsed(CSharpCompilation compilation, Func<CSharpParseOptions, CSharpParseOptions> options) =>
        CSharpCompilation.Create(
            compilation.AssemblyName,
            compilation.SyntaxTrees.Select(it => CSharpSyntaxTree.ParseText(it.ToString(), options((CSharpParseOptions)it.Options), it.FilePath)),
            compilation.References.Select(it => it is PortableExecutableReference file && file.GetMetadata() is AssemblyMetadata metadata
                ? metadata.GetReference(filePath: file.FilePath) : it),
            compilation.Options);

    public static string Found(IEnumerable<Diagnostic> found) => string.Join(", ", found.Where(it => it.Id == "GW0001")
        .Select(it => it.Location.SourceTree!.GetText().ToString(it.Location.SourceSpan).Trim('"')));
}
