namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Bandwidths in the unit that a property asks for, computed by ARM where the amount is supplied at deployment.</summary>
internal static class Speeds
{
    private const int MegabitsOfGigabit = 1000;

    public static Term Megabits(Setting<Bandwidth> bandwidth) =>
        !bandwidth.TryGetValue(out var it) ? Term.Of(bandwidth.Value)
        : it.Megabits is { } known ? new Term.Number(known)
        : it.IsGigabits ? Term.Function("mul", Term.Of(it.Amount), new Term.Number(MegabitsOfGigabit))
        : Term.Of(it.Amount);

    public static Term Gigabits(Setting<Bandwidth> bandwidth) =>
        !bandwidth.TryGetValue(out var it) ? Term.Of(bandwidth.Value)
        : it.Megabits is { } known ? new Term.Number(known / MegabitsOfGigabit)
        : it.IsGigabits ? Term.Of(it.Amount)
        : Term.Function("div", Term.Of(it.Amount), new Term.Number(MegabitsOfGigabit));
}
