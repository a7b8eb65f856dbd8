namespace Gatewright.ArmLanguage;

/// <summary>Represents text.</summary>
public sealed class ArmString : ArmValue
{
    internal ArmString(string value, JsonPlace? place = null)
        : base(place) => Value = value;

    /// <summary>Gets the text.</summary>
    public string Value { get; }

    internal override long Weight => Value.Length + 2;

    internal override string Kind => "string";

    internal override ArmValue At(JsonPlace? place) => new ArmString(Value, place);

    internal override bool IsLiteral => !ExpressionText.IsBracketed(Value);

    /// <summary>What the text is as an expression, once it has been parsed. The copies of a loop share it.</summary>
    internal ParsedExpression? Parsed { get; set; }
}
