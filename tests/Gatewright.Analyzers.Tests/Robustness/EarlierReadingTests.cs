using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Gatewright.Tests.Robustness.EditedProgram;

namespace Gatewright.Tests.Robustness;

/// <summary>What was read before a key was pressed holds where the key has no part in it, and only there.</summary>
public sealed class EarlierReadingTests
{
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
        var (before, after) = EditedProgram.Of(edited);

        var (first, second) = (await before.Asked(), await after.Asked());

        Assert.NotEmpty(edit);
        Assert.Equal("10.9.0.0/33", Found(second));
        Assert.Same(first[0], second[0]);
    }

    [Theory]
    [MemberData(nameof(WithPart))]
    public async Task An_edit_that_may_have_one_has_the_program_read_again(string edited, string found)
    {
        var (before, after) = EditedProgram.Of(edited);

        var (first, second) = (await before.Asked(), await after.Asked());

        Assert.Equal(found, Found(second));
        Assert.DoesNotContain(first[0], second, ReferenceEqualityComparer.Instance);
    }

    /// <summary>Of a method that anybody may enter, static members are followed only while nobody assigns them.</summary>
    [Fact]
    public async Task So_has_one_that_assigns_what_was_taken_for_constant()
    {
        var (before, after) = EditedProgram.Of(Other.Replace("it++;", "Plan.Prefix = \"10.0.0\";"), """
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
        var (before, after) = EditedProgram.Of(Other);
        var quiet = after.WithOptions(after.Options.WithSpecificDiagnosticOptions(after.Options.SpecificDiagnosticOptions.SetItem("GW0001", ReportDiagnostic.Warn)));

        var (first, second) = (await before.Asked(), await quiet.Asked());

        Assert.Equal((DiagnosticSeverity.Error, DiagnosticSeverity.Warning), (first[0].Severity, second[0].Severity));
    }
}
