namespace Gatewright.ArmLanguage;

/// <summary>
/// Represents a value that only a deployment knows: what <c>reference</c> and <c>listKeys</c> answer, secrets, <c>newGuid</c>, <c>utcNow</c>, and what
/// is computed from these. Two of them are equal when they are the same call, so that their values are the same, too.
/// </summary>
/// <example>
/// <c>[concat('vnet-', reference('p').ipAddress)]</c> is unknown; its <see cref="Expression"/> is a <see cref="FunctionCall"/> whose first argument is known.
/// </example>
public sealed class ArmUnknown : ArmValue
{
    internal ArmUnknown(ArmExpression expression, JsonPlace? place = null, ArmObject? parts = null, ArmValue? sent = null)
        : base(place) => (Expression, Parts, Sent) = (expression, parts, sent);

    /// <summary>Gets what a deployment would evaluate, with everything computed that is known.</summary>
    public ArmExpression Expression { get; }

    /// <inheritdoc/>
    public override bool IsKnown => false;

    /// <summary>Gets a text that two unknown values share when they are the same call.</summary>
    public string Identity => field ??= ExpressionPrinter.Identity(Expression);

    /// <summary>The properties that are known although the whole isn't, as the outputs of a nested deployment.</summary>
    internal ArmObject? Parts { get; }

    /// <summary>What the template sends of a resource that is referred to: what is known of it is what the resource will have.</summary>
    internal ArmValue? Sent { get; }

    internal override long Weight => Expression.Weight;

    internal override int Depth => Expression.Depth;

    internal override string Kind => "unknown";

    internal override ArmValue At(JsonPlace? place) => new ArmUnknown(Expression, place, Parts, Sent);
}
