namespace Gatewright.Tests.Judging;

/// <summary>All that can judge an emitted template without Azure.</summary>
internal static class Judges
{
    /// <summary>
    /// Fails when any judge finds fault with the template, or nothing to judge in it. Without a Bicep CLI its two judges are left out, which
    /// the test's result says.
    /// </summary>
    /// <param name="because">What the template is, or why it must be clean: part of the message.</param>
    /// <param name="given">Values of parameters that an expression depends on; the others get one that fits their type.</param>
    /// <param name="existing">Ids, or expressions for ids, of what stands in Azure already. Literal ids needn't be listed.</param>
    public static void AssertClean(
        string templateJson, string because, IReadOnlyDictionary<string, JsonNode>? given = null, IEnumerable<string>? existing = null)
    {
        var document = Read(templateJson, because);
        TypeJudge.Of(document).AssertClean(nameof(TypeJudge), because);
        LimitJudge.Of(templateJson, document).AssertClean(nameof(LimitJudge), because);
        DependencyJudge.Of(document, existing ?? []).AssertClean(nameof(DependencyJudge), because);
        if (BicepCommand.WhyNone is { } reason)
        {
            TestContext.Current.AddWarning($"Not judged by Bicep ({because}): {reason}");
            return;
        }

        var (verdict, snapshot) = SnapshotJudge.Of(templateJson, given ?? ImmutableDictionary<string, JsonNode>.Empty);
        verdict.AssertClean(nameof(SnapshotJudge), because);
        TypeJudge.OfSnapshot(snapshot!).AssertClean($"{nameof(TypeJudge)}, of what the engine predicts,", because);
        DecompileJudge.Of(templateJson).AssertClean(nameof(DecompileJudge), because);
    }

    private static ArmDocument Read(string templateJson, string because)
    {
        try
        {
            return ArmDocument.Parse(templateJson);
        }
        catch (FormatException problem)
        {
            Assert.Fail($"{problem.Message} ({because})");
            throw;
        }
    }
}
