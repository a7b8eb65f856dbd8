namespace Gatewright.Reachability;

/// <summary>What a topology can't tell and an answer rests on.</summary>
/// <param name="Name">Always the same for the same kind, such as <c>appliance-forwards</c>.</param>
/// <param name="Text">A sentence without its full stop.</param>
public sealed record Assumption(string Name, string Text)
{
    /// <summary>Whether it is about something that exists and isn't described, so that it may well be otherwise.</summary>
    public bool IsDoubtful { get; internal init; }

    /// <summary>Whether it is about something that is there without the program, or that its owner has yet to do.</summary>
    internal bool IsAboutOthers => IsDoubtful || Name == Assumptions.OwnerCreatesLink;
}
