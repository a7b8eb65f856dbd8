using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Tests;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Changes.Tests;

/// <summary>Takes one call after the other out of programs that use every method: where the template is another one, a change is told.</summary>
public sealed class NoticedTests
{
    public static TheoryData<string> Programs =>
    [
        .. Directory.GetFiles(Repository.Folder("examples"), "*.cs").Concat(Directory.GetFiles(Repository.Folder("tests", "Gatewright.Emit.Tests", "Coverage", "Programs"), "*.cs"))
            .Where(file => !file.EndsWith("Enterprise.cs", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void What_makes_another_template_is_a_change_and_what_makes_the_same_is_none(string file)
    {
        var text = File.ReadAllText(Repository.Folder(file));
        var whole = new SourceProgram(text);
        var topology = whole.Compiled().Completed()[0];
        var template = Emitted(topology);
        var tried = 0;

        var wrong = Without(whole.Tree).AsParallel().AsOrdered().Select(it =>
        {
            var program = new SourceProgram(it.Text);
            if (program.Errors.Length > 0 || program.Completed() is not [var without, ..])
                return null;
            Interlocked.Increment(ref tried);
            var changes = TopologyChanges.Between(without, topology).All;
            var isNoticed = changes.Any(change => change.Property != "(patch)" || it.Call.Contains("Patch", StringComparison.Ordinal));
            return isNoticed == (Emitted(without) != template) ? null : $"{it.Call}: {(isNoticed ? string.Join("; ", changes) : "nothing is told")}";
        }).OfType<string>().ToList();

        Assert.Empty(wrong);
        Assert.True(tried > 0, "No call could be taken out.");
    }

    /// <summary>What Azure takes anyway: that it is written out makes another template, and no change.</summary>
    private static readonly string[] Defaults = ["(RoutingPreference.ExpressRoute)"];

    /// <summary>The program without one call of a chain, or of a statement.</summary>
    private static IEnumerable<(string Call, string Text)> Without(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        foreach (var call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (Defaults.Contains($"{call.ArgumentList}"))
                continue;

            // A program that leaves a thing to the group that is deployed to leaves it where it is, so groups are another matter.
            if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: var name } member
                && (name.StartsWith("With", StringComparison.Ordinal) || (name == "In" && $"{call.ArgumentList}".Contains("Region", StringComparison.Ordinal))))
                yield return ($"{call.Expression}"[^Math.Min(60, $"{call.Expression}".Length)..] + $"{call.ArgumentList}", root.ReplaceNode(call, member.Expression).ToFullString());
        }
    }

    private static string Emitted(Topology topology) => string.Concat(ArmTemplate.Create(topology).Files.Select(it => it.Render()));
}
