extern alias analyzers;

using System.Diagnostics.CodeAnalysis;
using analyzers::Gatewright.Analyzers;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Tests.Robustness;

/// <summary>What was read before a key was pressed holds where the key has no part in it, and only there.</summary>
public sealed class EarlierReadingTests
{
    private const string Main = """
        using Gatewright;
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", Plan.Space, "10.9.0.0/33");
        return await topology.RunAsync(args);
        """;

    private static int programs;

    /// <summary>What a fix mends.</summary>
    private const string NoSubnet = """
        using Gatewright;
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub{0}", Plan.Space).AddVpnGateway("gateway", VpnGatewaySku.VpnGw1AZ);
        return await topology.RunAsync(args);
        """;

    private const string Plan = """
        public static partial class Plan { public static string Space => Prefix + ".0.0/16"; public static string Prefix = "10.1"; }
        """;

    private const string Other = """
        public static class Other
        {
            public static int Number() => 1;
            public static void Work() { var it = 2; it++; }
        }
        """;

    public static TheoryData<string, string> WithoutPart => new()
    {
        { "a number", Other.Replace("=> 1", "=> 12") },
        { "a call", Other.Replace("it++;", "it++; System.Console.WriteLine(it);") },
        { "a comment", Other.Replace("var it = 2;", "// a comment\n        var it = 2;") },
        { "a half-typed line", Other.Replace("it++;", "it++") },
    };

    /// <summary>What may change what is found, and what is found then.</summary>
    public static TheoryData<string, string> WithPart => new()
    {
        { Other.Replace("it++;", "new Gatewright.TopologyBuilder(\"x\", \"westeurope\").AddVirtualNetwork(\"net\", \"10.0.0.0/40\");"), "10.0.0.0/40, 10.9.0.0/33" },
        { Other + "public static partial class Plan { public static int More() => 1; }", "10.9.0.0/33" },
        { Other.Replace("Work()", "Work(int number)"), "10.9.0.0/33" },
        { "global using Unused = System.String;\n" + Other, "10.9.0.0/33" },
    };

    [Theory]
    [MemberData(nameof(WithoutPart))]
    public async Task An_edit_that_has_no_part_keeps_what_was_read(string edit, string edited)
    {
        var (before, after) = Edited(edited);

        var (first, second) = (await before.Asked(), await after.Asked());

        Assert.NotEmpty(edit);
        Assert.Equal("10.9.0.0/33", Found(second));
        Assert.Same(first[0], second[0]);
    }

    [Theory]
    [MemberData(nameof(WithPart))]
    public async Task An_edit_that_may_have_one_has_the_program_read_again(string edited, string found)
    {
        var (before, after) = Edited(edited);

        var (first, second) = (await before.Asked(), await after.Asked());

        Assert.Equal(found, Found(second));
        Assert.DoesNotContain(first[0], second, ReferenceEqualityComparer.Instance);
    }

    /// <summary>Of a method that anybody may enter, static members are followed only while nobody assigns them.</summary>
    [Fact]
    public async Task So_has_one_that_assigns_what_was_taken_for_constant()
    {
        var (before, after) = Edited(Other.Replace("it++;", "Plan.Prefix = \"10.0.0\";"), """
            using Gatewright;
            public static class Landing { public static void Describe(TopologyBuilder topology) => topology.AddVirtualNetwork("hub", Plan.Prefix + "/33"); }
            """);

        var (first, second) = (await before.Asked(), await after.Asked());

        Assert.Equal("GW0001", Assert.Single(first).Id);
        Assert.Empty(second);
    }

    [Fact]
    public async Task So_has_another_severity()
    {
        var (before, after) = Edited(Other);
        var quiet = after.WithOptions(after.Options.WithSpecificDiagnosticOptions(after.Options.SpecificDiagnosticOptions.SetItem("GW0001", ReportDiagnostic.Warn)));

        var (first, second) = (await before.Asked(), await quiet.Asked());

        Assert.Equal((DiagnosticSeverity.Error, DiagnosticSeverity.Warning), (first[0].Severity, second[0].Severity));
    }

    /// <summary>A server of the compiler has no file of the last build any more; what it underlines must lie in the new ones.</summary>
    [Theory]
    [MemberData(nameof(WithoutPart))]
    public async Task A_build_that_parses_all_files_anew_keeps_what_was_read_as_well(string edit, string edited)
    {
        var (before, after) = Edited(edited, NoSubnet);
        after = ParsedAnew(after);

        var (first, second) = (await before.Asked(), await after.Asked());

        Assert.NotEmpty(edit);
        Assert.Equal(first.Select(Whole), second.Select(Whole));
        Assert.All(second, it => Assert.Contains(it.Location.SourceTree, after.SyntaxTrees));
        Assert.All(second.SelectMany(it => it.AdditionalLocations), it => Assert.Contains(it.SourceTree, after.SyntaxTrees));
        Assert.True(IsKept(first, second));
    }

    [Theory]
    [MemberData(nameof(WithPart))]
    public async Task Such_a_build_reads_a_program_again_if_an_edit_may_have_a_part(string edited, string found)
    {
        var (before, after) = Edited(edited);

        await before.Asked();
        var second = await ParsedAnew(after).Asked();

        Assert.Equal(found, Found(second));
    }

    private static readonly Dictionary<string, Func<CSharpCompilation, CSharpCompilation>> Inputs = new()
    {
        ["a switch that turns the finding down"] = it => it.WithOptions(it.Options.WithSpecificDiagnosticOptions(
            it.Options.SpecificDiagnosticOptions.SetItem("GW1101", ReportDiagnostic.Warn))),
        ["a symbol of the preprocessor"] = it => Parsed(it, options => options.WithPreprocessorSymbols("STAGE")),
        ["checked arithmetic"] = it => it.WithOptions(it.Options.WithOverflowChecks(true)),
        ["a reference that was built again"] = it => it.ReplaceReference(Core(it), MetadataReference.CreateFromFile(Core(it).FilePath!)),
        ["a reference by another alias"] = it => it.ReplaceReference(Core(it), Core(it).WithAliases(["global", "gatewright"])),
        ["a file more"] = it => it.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", (CSharpParseOptions)it.SyntaxTrees[0].Options, "More.cs")),
        ["a file of another name"] = it => it.ReplaceSyntaxTree(it.SyntaxTrees[^1], it.SyntaxTrees[^1].WithFilePath("Elsewhere.cs")),
        ["another assembly"] = it => it.WithAssemblyName("Another"),
    };

    public static TheoryData<string> OtherInputs => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(OtherInputs))]
    public async Task And_so_it_does_if_the_compiler_gets_anything_else(string input)
    {
        var (before, _) = Edited(Other, NoSubnet);

        var (first, second) = (await before.Asked(), await Inputs[input](ParsedAnew(before)).Asked());

        Assert.False(IsKept(first, second));
    }

    /// <summary>A server runs for days.</summary>
    [Fact]
    public async Task Programs_with_very_much_text_are_read_again()
    {
        var (_, large) = Edited(Other + "/*" + new string('x', 400_000) + "*/", NoSubnet);

        var (first, second) = (await large.Asked(), await ParsedAnew(large).Asked());

        Assert.False(IsKept(first, second));
    }

    /// <summary>What a module has in it is a part of the assembly, and not compared.</summary>
    [Fact]
    public async Task Programs_with_modules_are_read_again()
    {
        using var image = new MemoryStream();
        var module = CSharpCompilation.Create("module", options: new(OutputKind.NetModule), references: [Edited(Other).Before.References.First()]);
        Assert.True(module.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var with = Edited(Other, NoSubnet).Before.AddReferences(ModuleMetadata.CreateFromImage(image.ToArray()).GetReference());

        var (first, second) = (await with.Asked(), await ParsedAnew(with).Asked());

        Assert.False(IsKept(first, second));
    }

    [Fact]
    public async Task No_compilation_is_held()
    {
        var read = await Read();
        for (var times = 0; times < 10 && read.IsAlive; times++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.False(read.IsAlive);

        static async Task<WeakReference> Read()
        {
            var witness = new Witness();
            Assert.NotEmpty(await ParsedAnew(Edited(Other, NoSubnet).Before).WithAnalyzers([new TopologyAnalyzer(), witness]).GetAnalyzerDiagnosticsAsync());
            return witness.Seen;
        }
    }

    /// <summary>What a file says in <c>.editorconfig</c> comes by the file, which is another object now.</summary>
    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-02", false)]
    public async Task The_day_of_a_file_is_asked_of_the_new_one(string day, bool isKept)
    {
        var (before, _) = Edited(Other, NoSubnet);
        var after = ParsedAnew(before);

        var first = await before.Asked(new([], new DayOfFiles(before, "2026-01-01")));
        var second = await after.Asked(new([], new DayOfFiles(after, day)));

        Assert.Equal(isKept, IsKept(first, second));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, true)]
    [InlineData(ReportDiagnostic.Error, false)]
    public async Task So_is_the_severity_in_it(ReportDiagnostic severity, bool isKept)
    {
        var (before, _) = Edited(Other, NoSubnet);
        var after = ParsedAnew(before);

        var first = await before.WithOptions(before.Options.WithSyntaxTreeOptionsProvider(new SeverityInFiles(before, ReportDiagnostic.Warn))).Asked();
        var second = await after.WithOptions(after.Options.WithSyntaxTreeOptionsProvider(new SeverityInFiles(after, severity))).Asked();

        Assert.Equal(isKept, IsKept(first, second));
        Assert.Equal(isKept ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, second.Single(it => it.Id == "GW1101").Severity);
    }

    /// <summary>What mends a finding is worked out with it, so it is the same object only if nothing was read again.</summary>
    private static bool IsKept(ImmutableArray<Diagnostic> first, ImmutableArray<Diagnostic> second) =>
        ReferenceEquals(Assert.Single(first, it => it.Id == "GW1101").Properties, Assert.Single(second, it => it.Id == "GW1101").Properties);

    private static string Whole(Diagnostic it) =>
        $"{it} {it.WarningLevel} {it.DefaultSeverity} {it.Descriptor.Title} {it.Descriptor.Category} {it.Descriptor.HelpLinkUri} {it.Descriptor.Description} "
        + $"{it.IsSuppressed} {it.Descriptor.IsEnabledByDefault} {string.Join(' ', it.Descriptor.CustomTags)} "
        + string.Join(' ', it.AdditionalLocations.Select(place => place.GetLineSpan()).OfType<object>().Concat(it.Properties.OfType<object>()));

    private static PortableExecutableReference Core(CSharpCompilation it) =>
        it.References.OfType<PortableExecutableReference>().Single(reference => Path.GetFileName(reference.FilePath) == "Gatewright.Core.dll");

    private static CSharpCompilation ParsedAnew(CSharpCompilation compilation) => Parsed(compilation, it => it);

    private static CSharpCompilation Parsed(CSharpCompilation compilation, Func<CSharpParseOptions, CSharpParseOptions> options) =>
        CSharpCompilation.Create(
            compilation.AssemblyName,
            compilation.SyntaxTrees.Select(it => CSharpSyntaxTree.ParseText(it.ToString(), options((CSharpParseOptions)it.Options), it.FilePath)),
            compilation.References.Select(it => it is PortableExecutableReference file && file.GetMetadata() is AssemblyMetadata metadata
                ? metadata.GetReference(filePath: file.FilePath) : it),
            compilation.Options);

    /// <summary>Sees what analyzers get, which isn't the compilation that was handed in.</summary>
#pragma warning disable RS1001 // No compiler is to find it.
    private sealed class Witness : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public WeakReference Seen { get; } = new(null);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("TEST1", "Seen", "Seen", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(it => Seen.Target = it.Compilation);
        }
    }

    private sealed class SeverityInFiles(CSharpCompilation compilation, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found) =>
            (found = compilation.ContainsSyntaxTree(tree) && diagnosticId == "GW1101" ? severity : ReportDiagnostic.Default) != ReportDiagnostic.Default;

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found) =>
            (found = ReportDiagnostic.Default) != ReportDiagnostic.Default;
    }

    private sealed class DayOfFiles(CSharpCompilation compilation, string day) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(compilation.ContainsSyntaxTree(tree) ? day : null);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(string? day) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = key == "gatewright_as_of" ? day : null) is not null;
        }
    }

    private static (CSharpCompilation Before, CSharpCompilation After) Edited(string text, string main = Main)
    {
        // Other tests read programs meanwhile, and what was read last of each assembly is kept.
        var before = new SourceProgram([("Program.cs", main), ("Plan.cs", Plan), ("Other.cs", Other)]).Compiled().Compilation
            .WithAssemblyName($"Program{Interlocked.Increment(ref programs)}");
        var other = before.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Other.cs", StringComparison.Ordinal));
        return (before, before.ReplaceSyntaxTree(other, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)other.Options, other.FilePath)));
    }

    private static string Found(IEnumerable<Diagnostic> found) => string.Join(", ", found.Where(it => it.Id == "GW0001")
        .Select(it => it.Location.SourceTree!.GetText().ToString(it.Location.SourceSpan).Trim('"')));
}
