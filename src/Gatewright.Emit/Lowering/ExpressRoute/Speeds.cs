using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Bandwidths in the unit that a property asks for, computed by ARM where the amount is supplied at deployment.</summary>
internal static class Speeds
{
    public static ArmNode Megabits(Fact<Bandwidth> bandwidth) =>
        !bandwidth.TryGet(out var it) ? ArmNode.Of(bandwidth.Value)
        : it.Megabits is { } known ? known
        : it.IsGigabits ? ArmTerm.Expression($"mul({ArmTerm.Of(it.Amount).AsArgument}, 1000)")
        : ArmNode.Of(it.Amount);

    public static ArmNode Gigabits(Fact<Bandwidth> bandwidth) =>
        !bandwidth.TryGet(out var it) ? ArmNode.Of(bandwidth.Value)
        : it.Megabits is { } known ? known / 1000
        : it.IsGigabits ? ArmNode.Of(it.Amount)
        : ArmTerm.Expression($"div({ArmTerm.Of(it.Amount).AsArgument}, 1000)");
}
