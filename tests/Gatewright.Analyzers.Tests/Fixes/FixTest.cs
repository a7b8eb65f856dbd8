extern alias analyzers;

using analyzers::Gatewright.Analyzers;
using analyzers::Gatewright.CodeFixes;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Gatewright.Tests.Fixes;

/// <summary>
/// A program with its findings marked, as <c>{|GW1101:"hub-vpn"|}</c>, and what it becomes when the fixer is asked until it has nothing more
/// to offer; and when all is fixed at once in a file, in the project, in the solution.
/// </summary>
internal sealed class FixTest : CSharpCodeFixTest<TopologyAnalyzer, SuggestedFixProvider, DefaultVerifier>
{
    private const string Surroundings = "global using System.Collections.Generic;\nglobal using Gatewright;\n";

    private FixTest()
    {
        ReferenceAssemblies = new("net10.0");
        TestState.OutputKind = OutputKind.ConsoleApplication;
        TestState.AdditionalReferences.AddRange(PlatformReferences.All);
        TestState.AdditionalReferences.Add(typeof(TopologyBuilder).Assembly.Location);
    }

    /// <summary>Before and after, each a file or several with their names.</summary>
    public static Task Fixes(string before, string after) => Fixes([("Program.cs", before)], [("Program.cs", after)]);

    /// <inheritdoc cref="Fixes(string, string)"/>
    public static Task Fixes((string File, string Text)[] before, (string File, string Text)[] after, int steps = 1)
    {
        var test = new FixTest { NumberOfIncrementalIterations = steps };
        test.Add(before, after);
        return test.RunAsync();
    }

    /// <summary>The same of a finding from which another follows: where the first is suppressed, the second is reported instead.</summary>
    public static Task FixesCause(string before, string after)
    {
        var test = new FixTest { TestBehaviors = TestBehaviors.SkipSuppressionCheck };
        test.Add([("Program.cs", before)], [("Program.cs", after)]);
        return test.RunAsync();
    }

    /// <summary>Nothing is offered.</summary>
    public static Task OffersNothing(string program)
    {
        var test = new FixTest();
        test.Add([("Program.cs", program)], [("Program.cs", program)]);
        return test.RunAsync();
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private void Add((string File, string Text)[] before, (string File, string Text)[] after)
    {
        TestState.Sources.AddRange(before.Select(it => (it.File, Microsoft.CodeAnalysis.Text.SourceText.From(it.Text))));
        TestState.Sources.Add(("Usings.cs", Surroundings));
        FixedState.Sources.AddRange(after.Select(it => (it.File, Microsoft.CodeAnalysis.Text.SourceText.From(it.Text))));
        FixedState.Sources.Add(("Usings.cs", Surroundings));
    }
}
