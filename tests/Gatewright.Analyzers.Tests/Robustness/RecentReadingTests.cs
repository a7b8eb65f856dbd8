extern alias analyzers;

using analyzers::Gatewright.Analyzers;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static Gatewright.Tests.Robustness.EditedProgram;

namespace Gatewright.Tests.Robustness;

/// <summary>What was read in the last build holds in the next one, which parses all files anew, if nothing changed that has a part in it.</summary>
public sealed class RecentReadingTests
{
    /// <summary>A server of the compiler has no file of the last build any more; what it underlines must lie in the new ones.</summary>
    [Theory]
    [MemberData(nameof(EarlierReadingTests.WithoutPart), MemberType = typeof(EarlierReadingTests))]
    public async Task A_build_that_parses_all_files_anew_keeps_what_was_read_as_well(string edit, string edited)
    {
        var (before, after) = EditedProgram.Of(edited, NoSubnet);
        after = ParsedAnew(after);

        var (first, second) = (await before.Asked(), await after.Asked());

        Assert.NotEmpty(edit);
        Assert.Equal(first.Select(Whole), second.Select(Whole));
        Assert.All(second, it => Assert.Contains(it.Location.SourceTree, after.SyntaxTrees));
        Assert.All(second.SelectMany(it => it.AdditionalLocations), it => Assert.Contains(it.SourceTree, after.SyntaxTrees));
        Assert.True(IsKept(first, second));
    }

    [Theory]
    [MemberData(nameof(EarlierReadingTests.WithPart), MemberType = typeof(EarlierReadingTests))]
    public async Task Such_a_build_reads_a_program_again_if_an_edit_may_have_a_part(string edited, string found)
    {
        var (before, after) = EditedProgram.Of(edited);

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
        var (before, _) = EditedProgram.Of(Other, NoSubnet);

        var (first, second) = (await before.Asked(), await Inputs[input](ParsedAnew(before)).Asked());

        Assert.False(IsKept(first, second));
    }

    /// <summary>A server runs for days.</summary>
    [Fact]
    public async Task Programs_with_very_much_text_are_read_again()
    {
        var (_, large) = EditedProgram.Of(Other + "/*" + new string('x', 400_000) + "*/", NoSubnet);

        var (first, second) = (await large.Asked(), await ParsedAnew(large).Asked());

        Assert.False(IsKept(first, second));
    }

    /// <summary>What a module has in it is a part of the assembly, and not compared.</summary>
    [Fact]
    public async Task Programs_with_modules_are_read_again()
    {
        using var image = new MemoryStream();
        var module = CSharpCompilation.Create("module", options: new(OutputKind.NetModule), references: [EditedProgram.Of(Other).Before.References.First()]);
        Assert.True(module.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var with = EditedProgram.Of(Other, NoSubnet).Before.AddReferences(ModuleMetadata.CreateFromImage(image.ToArray()).GetReference());

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
            var program = ParsedAnew(EditedProgram.Of(Other, NoSubnet).Before);
            Assert.NotEmpty(await program.WithAnalyzers([new TopologyAnalyzer(), witness]).GetAnalyzerDiagnosticsAsync());
            return witness.Seen;
        }
    }

    /// <summary>What a file says in <c>.editorconfig</c> comes by the file, which is another object now.</summary>
    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-02", false)]
    public async Task The_day_of_a_file_is_asked_of_the_new_one(string day, bool isKept)
    {
        var (before, _) = EditedProgram.Of(Other, NoSubnet);
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
        var (before, _) = EditedProgram.Of(Other, NoSubnet);
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
}
