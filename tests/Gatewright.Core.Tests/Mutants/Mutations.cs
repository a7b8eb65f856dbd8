using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Gatewright.Tests.Mutants;

/// <summary>What may be changed in an expression of a rule: other code instead of it, or another outcome of a condition.</summary>
internal sealed partial class Mutations(SemanticModel model)
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [LessThanExpression] = "<=", [LessThanOrEqualExpression] = "<", [GreaterThanExpression] = ">=", [GreaterThanOrEqualExpression] = ">",
        [AddExpression] = "-", [SubtractExpression] = "+", [MultiplyExpression] = "/", [DivideExpression] = "*", [ModuloExpression] = "*",
        [LeftShiftExpression] = ">>", [RightShiftExpression] = "<<", [LogicalAndExpression] = "||", [LogicalOrExpression] = "&&",
    };

    private static readonly Dictionary<string, string> Methods = new()
    {
        ["Any"] = "All", ["All"] = "Any", ["First"] = "Last", ["FirstOrDefault"] = "LastOrDefault", ["Last"] = "First", ["Min"] = "Max", ["Max"] = "Min",
        ["Error"] = "Warning", ["Warning"] = "Error", ["Information"] = "Warning",
    };

    /// <summary>Other code for an expression.</summary>
    public IEnumerable<string> Instead(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax it when Operators.TryGetValue(it.Kind(), out var other) && !IsText(it) => [$"{it.Left} {other} {it.Right}"],
        IsPatternExpressionSyntax it => Patterns(it.Pattern).Select(pattern => $"{it.Expression} is {pattern}"),
        SwitchExpressionSyntax it => it.Arms.SelectMany(arm => Patterns(arm.Pattern).Select(pattern => Replaced(it, arm.Pattern, pattern))),
        LiteralExpressionSyntax { RawKind: (int)NumericLiteralExpression } or NameSyntax or MemberAccessExpressionSyntax when IsFigure(expression) =>
            Neighbours(expression),
        LiteralExpressionSyntax { Token.Value: string text } => OtherLengths(text).Select(it => $"\"{it}\""),
        InvocationExpressionSyntax it => Calls(it),
        _ => [],
    };

    /// <summary>Other outcomes of a condition.</summary>
    public IEnumerable<Outcome> Outcomes(ExpressionSyntax expression)
    {
        if (!IsCondition(expression))
            return [];
        var whole = Outward(expression);
        var isCompound = expression.Kind() is LogicalAndExpression or LogicalOrExpression;
        return whole.Parent switch
        {
            IfStatementSyntax or ConditionalExpressionSyntax => [Outcome.True, Outcome.False],
            WhereClauseSyntax => isCompound ? [Outcome.True] : [Outcome.True, Outcome.Opposite],
            BinaryExpressionSyntax it when it.IsKind(LogicalAndExpression) && !expression.IsKind(LogicalAndExpression) => isCompound
                ? [Outcome.True] : [Outcome.True, Outcome.Opposite],
            BinaryExpressionSyntax it when it.IsKind(LogicalOrExpression) && !expression.IsKind(LogicalOrExpression) => isCompound
                ? [Outcome.False] : [Outcome.False, Outcome.Opposite],
            _ => isCompound ? [] : [Outcome.Opposite],
        };
    }

    private IEnumerable<string> Calls(InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || NameOf(call) is not { } name)
            yield break;
        var isQuery = method.ContainingNamespace.Name == "Linq";
        var isRule = method.ContainingType.Name == "Rule" && call.ArgumentList.Arguments.Count > 3;
        if (Methods.TryGetValue(name.ToString(), out var other)
            && (isRule || (isQuery && (call.ArgumentList.Arguments.Count > 0 || other.StartsWith("Last", StringComparison.Ordinal)))))
            yield return Replaced(call, name, other);
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver })
            yield break;
        var isLeftOut = method.ReturnType.Name == "Violation" ? method.Name == "WithSeverity" || (method.Name.StartsWith("With", StringComparison.Ordinal)
            && method.Name.EndsWith("Fix", StringComparison.Ordinal))
            : method.Name is "Where" or "Distinct" or "DistinctByPlace";
        if (isLeftOut)
            yield return receiver.ToString();
    }

    private bool IsCondition(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax or IsPatternExpressionSyntax or BinaryExpressionSyntax
            or LiteralExpressionSyntax { RawKind: (int)TrueLiteralExpression or (int)FalseLiteralExpression }
        && expression is not IdentifierNameSyntax { IsVar: true }
        && model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_Boolean;

    private bool IsFigure(ExpressionSyntax expression) =>
        model.GetConstantValue(expression) is { HasValue: true, Value: int or long or byte or ushort or uint }
        && model.GetTypeInfo(expression).Type?.TypeKind != TypeKind.Enum;

    private static IEnumerable<string> Neighbours(ExpressionSyntax figure) =>
        figure.ToString() == "0" && figure.Parent is ArgumentSyntax { Parent: BracketedArgumentListSyntax }
            ? [$"{figure} + 1"] : [$"{figure} + 1", $"{figure} - 1"];

    /// <summary>Blocks of tables with another length.</summary>
    private static IEnumerable<string> OtherLengths(string text) =>
        text.IndexOf('/') is > 0 and var slash && Cidr.Parse(text) is Value<Cidr>.Known && int.TryParse(text.AsSpan(slash + 1), CultureInfo.InvariantCulture,
            out var length)
            ? [$"{text[..slash]}/{length + 1}", $"{text[..slash]}/{length - 1}"]
            : [];

    private bool IsText(BinaryExpressionSyntax it) => model.GetTypeInfo(it).Type?.SpecialType == SpecialType.System_String;

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax it => it.Name,
        IdentifierNameSyntax it => it,
        _ => null,
    };

    private static ExpressionSyntax Outward(ExpressionSyntax expression) =>
        expression.Parent is ParenthesizedExpressionSyntax outer ? Outward(outer) : expression;

    private static string Replaced(SyntaxNode whole, SyntaxNode part, string by) =>
        whole.ToString().Remove(part.SpanStart - whole.SpanStart, part.Span.Length).Insert(part.SpanStart - whole.SpanStart, by);
}

internal enum Outcome
{
    True,
    False,
    Opposite,
}
