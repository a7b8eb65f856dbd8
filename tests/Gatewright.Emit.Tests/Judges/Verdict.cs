namespace Gatewright.Tests.Judging;

/// <summary>What is wrong with a template: which law, where, and why.</summary>
internal sealed record Fault(string Law, string Path, string Message)
{
    public override string ToString() => $"{Law} at {Path}: {Message}";
}

/// <summary>What a judge says of a template, and how many things it looked at to say so.</summary>
internal sealed record Verdict(int Judged, ImmutableArray<Fault> Faults)
{
    public static Verdict Of(int judged, IEnumerable<Fault> faults) => new(judged, [.. faults]);

    public static Verdict Refused(string law, string message) => new(0, [new Fault(law, "$", message)]);

    /// <summary>Fails on any fault, and when the judge had nothing to judge.</summary>
    public void AssertClean(string judge, string because)
    {
        Assert.True(Faults.IsEmpty, $"{judge} rejects the template ({because}):\n  {string.Join("\n  ", Faults)}");
        Assert.True(Judged > 0, $"{judge} found no resource to judge ({because}).");
    }
}
