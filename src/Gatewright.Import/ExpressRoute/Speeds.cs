using Gatewright.Import.Documents;

namespace Gatewright.Import.ExpressRoute;

/// <summary>Bandwidths in the unit that a property has.</summary>
internal static class Speeds
{
    private const int MegabitsOfGigabit = 1000;

    /// <summary>Whole gigabits are called so.</summary>
    public static Setting<Bandwidth> Megabits(ArmNode node, string name) => node.Read(name) is not { } value ? default
        : value is ArmInteger { Value: var megabits } && megabits % MegabitsOfGigabit == 0 && megabits / MegabitsOfGigabit is > 0 and < int.MaxValue
            ? node.Setting<Bandwidth>(Bandwidth.Gbps((int)(megabits / MegabitsOfGigabit)), new Origin(node.At(value)))
            : node.Setting<Bandwidth>(Bandwidth.Mbps(ArmValues.As<int>(value)), new Origin(node.At(value)));

    public static Setting<Bandwidth> Gigabits(ArmNode node, string name) => node.Read(name) is { } value
        ? node.Setting<Bandwidth>(Bandwidth.Gbps(ArmValues.As<int>(value)), new Origin(node.At(value)))
        : default;
}
