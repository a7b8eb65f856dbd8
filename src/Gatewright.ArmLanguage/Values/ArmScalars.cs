namespace Gatewright.ArmLanguage;

/// <summary>Represents null.</summary>
public sealed class ArmNull : ArmValue
{
    internal ArmNull(JsonPlace? place = null)
        : base(place)
    {
    }

    internal override long Weight => 4;

    internal override string Kind => "null";

    internal override ArmValue At(JsonPlace? place) => new ArmNull(place);
}

/// <summary>Represents true or false.</summary>
public sealed class ArmBoolean : ArmValue
{
    internal ArmBoolean(bool value, JsonPlace? place = null)
        : base(place) => Value = value;

    /// <summary>Gets the value.</summary>
    public bool Value { get; }

    internal override long Weight => 5;

    internal override string Kind => "bool";

    internal override ArmValue At(JsonPlace? place) => new ArmBoolean(Value, place);
}

/// <summary>Represents an integer of 64 bits.</summary>
public sealed class ArmInteger : ArmValue
{
    internal ArmInteger(long value, JsonPlace? place = null)
        : base(place) => Value = value;

    /// <summary>Gets the value.</summary>
    public long Value { get; }

    internal override long Weight => 8;

    internal override string Kind => "int";

    internal override ArmValue At(JsonPlace? place) => new ArmInteger(Value, place);
}
