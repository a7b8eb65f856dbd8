using Gatewright.Expressions;

namespace Gatewright.Emit.Arm;

/// <summary>Prints expressions in the language of ARM's templates.</summary>
internal static class ArmExpressions
{
    /// <summary>A term as it stands inside an expression.</summary>
    public static string Print(Term term) => term switch
    {
        Term.Literal literal => $"'{literal.Text.Replace("'", "''", StringComparison.Ordinal)}'",
        Term.Number number => FormattableString.Invariant($"{number.Value}"),
        Term.Parameter parameter => $"parameters('{parameter.Name}')",
        Term.ResourceId id => $"resourceId({string.Join(", ", new[] { id.Subscription, id.Group }.OfType<Term>().Append(id.Type).Concat(id.Names).Select(Print))})",
        Term.Call call => $"{call.Name}({string.Join(", ", call.Arguments.Select(Print))})",
        Term.MemberOf member => $"{Print(member.Owner)}.{member.Name}",
        Term.ItemOf item => FormattableString.Invariant($"{Print(item.Owner)}[{item.Index}]"),
        Term.Raw raw => raw.Text,
        _ => throw new InvalidOperationException($"'{term.GetType()}' is no term"),
    };
}
