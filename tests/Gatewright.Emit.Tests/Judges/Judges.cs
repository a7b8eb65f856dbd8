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
        LimitJudge.Of(document).AssertClean(nameof(LimitJudge), because);
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

    /// <summary>Fails when any judge finds fault with a list of deployments, with one of its templates, or with the order of the whole.</summary>
    /// <param name="because">What the list is, or why it must be clean: part of the message.</param>
    /// <param name="existing">Ids, or expressions for ids, of what stands in Azure already. Literal ids needn't be listed.</param>
    public static void AssertClean(WrittenList list, string because, params IEnumerable<string> existing)
    {
        ListJudge.Of(list).AssertClean(nameof(ListJudge), because);
        foreach (var deployment in list.Deployments)
        {
            var file = deployment.Text("template")!;
            var document = Read(list.Files[file], $"{file} of {because}");
            TypeJudge.Of(document).AssertClean(nameof(TypeJudge), $"{file} of {because}");
            LimitJudge.Of(document).AssertClean(nameof(LimitJudge), $"{file} of {because}");
        }

        DependencyJudge.Of(Read(list.AsTemplate(), because), existing).AssertClean(nameof(DependencyJudge), because);
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
