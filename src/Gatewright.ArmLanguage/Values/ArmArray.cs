namespace Gatewright.ArmLanguage;

/// <summary>Represents an array. Each item may be unknown for itself.</summary>
public sealed class ArmArray : ArmValue
{
    internal ArmArray(ImmutableArray<ArmValue> items, JsonPlace? place = null)
        : base(place)
    {
        Items = items;
        (IsKnown, IsLiteral) = (true, true);
        var weight = 2L;
        foreach (var item in items)
        {
            (IsKnown, IsLiteral) = (IsKnown && item.IsKnown, IsLiteral && item.IsLiteral);
            Depth = Math.Max(Depth, item.Depth + 1);
            weight = Weights.Add(weight, item.Weight + 1);
        }

        Weight = weight;
    }

    /// <summary>Gets the items.</summary>
    public ImmutableArray<ArmValue> Items { get; }

    /// <inheritdoc/>
    public override bool IsKnown { get; }

    internal override long Weight { get; }

    internal override int Depth { get; }

    internal override bool IsLiteral { get; }

    internal override string Kind => "array";

    internal override ArmValue At(JsonPlace? place) => new ArmArray(Items, place);
}
