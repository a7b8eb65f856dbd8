namespace Gatewright.Tests.Judging;

public class ListJudgeTests
{
    public static TheoryData<string> Written => [.. ListSeeds.Written.Keys];

    public static TheoryData<string> Ordered => [.. ListSeeds.Ordered.Keys];

    [Fact]
    public void A_clean_list_passes() => Judges.AssertClean(ListSeeds.Clean(), "a clean list");

    [Theory, MemberData(nameof(Written))]
    public void A_fault_of_the_list_is_rejected(string sentence) => Rejected(ListSeeds.Written[sentence], ListJudge.Of);

    [Theory, MemberData(nameof(Ordered))]
    public void A_fault_of_its_order_is_rejected(string sentence) =>
        Rejected(ListSeeds.Ordered[sentence], list => DependencyJudge.Of(ArmDocument.Parse(list.AsTemplate())));

    private static void Rejected((Action<WrittenList> Spoil, string[] Laws) seed, Func<WrittenList, Verdict> judge)
    {
        var list = ListSeeds.Clean();
        seed.Spoil(list);
        var verdict = judge(list);
        Assert.True(verdict.Faults.Select(fault => fault.Law).Distinct().Order(StringComparer.Ordinal).SequenceEqual(seed.Laws),
            $"expected {string.Join(", ", seed.Laws)}, got:\n{string.Join("\n", verdict.Faults)}");
    }
}
