using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>A literal becomes a constant, a member, a call or a computation.</summary>
internal static class Literals
{
    public static IEnumerable<Rewrite> All =>
    [
        new("literal into a constant of another class", mutant =>
            Moved(mutant, (name, type, text) => $"internal static class {name} {{ public const {type} It = {text}; }}", name => $"{name}.It",
            isElsewhere: false)),
        new("literal into a constant of another file", mutant =>
            Moved(mutant, (name, type, text) => $"internal static class {name} {{ public const {type} It = {text}; }}", name => $"{name}.It",
            isElsewhere: true)),
        new("literal into a static readonly field", mutant =>
            Moved(mutant, (name, type, text) => $"internal static class {name} {{ public static readonly {type} It = {text}; }}", name => $"{name}.It",
            isElsewhere: true)),
        new("literal into a property of a record", mutant =>
            Moved(mutant, (name, type, text) => $"internal sealed record {name}({type} It) {{ public static {name} One {{ get; }} = new({text}); }}", name =>
            $"{name}.One.It", isElsewhere: false)),
        new("literal into a static method", mutant =>
            Moved(mutant, (name, type, text) => $"internal static class {name} {{ public static {type} It() => {text}; }}", name => $"{name}.It()",
            isElsewhere: true)),
        new("literal into a method that gives back what it gets", mutant =>
            Moved(mutant, (name, _, _) => $"internal static class {name} {{ public static T It<T>(T it) {{ return it; }} }}", (name, text) =>
            $"{name}.It({text})", isElsewhere: true)),
        new("literal into a local constant", mutant => Local(mutant, (name, type, text) => $"const {type} {name} = {text};", name => name)),
        new("literal into a local", mutant => Local(mutant, (name, _, text) => $"var {name} = {text};", name => name)),
        new("literal into a local function", mutant => Local(mutant, (name, type, text) => $"static {type} {name}() => {text};", name => $"{name}()")),
        new("literal into an element", mutant => Local(mutant, (name, type, text) => $"{type}[] {name} = [{text}];", name => $"{name}[0]")),
        new("literal into a dictionary", mutant => Local(mutant, (name, type, text) => $"var {name} = new Dictionary<string, {type}> {{ [\"it\"] = {text} }};",
            name => $"{name}[\"it\"]")),
        new("literal into a tuple", mutant => Local(mutant, (name, _, text) => $"var {name} = (It: {text}, Other: 0);", name => $"{name}.It")),
        new("literal into a lambda", mutant => Replaced(mutant, (type, text) => $"((Func<{type}>)(() => {text}))()")),
        new("literal into a conditional", mutant => Replaced(mutant, (type, text) => $"(1 < 2 ? {text} : throw new InvalidOperationException())")),
        new("literal into a concatenation", mutant => Cut(mutant, (first, second) => $"({Quoted(first)} + {Quoted(second)})")),
        new("literal into an interpolation", mutant =>
            Cut(mutant, (first, second) =>
            $"$\"{{{Quoted(first)}}}{Quoted(second)[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}\"")),
        new("number into a sum", mutant => Replaced(mutant, (_, text) => $"({text} - 1 + 1)", literal => literal.IsKind(SyntaxKind.NumericLiteralExpression))),
    ];

    public static LiteralExpressionSyntax? PickLiteral(Mutant mutant, Func<LiteralExpressionSyntax, bool>? fits = null) =>
        mutant.Pick<LiteralExpressionSyntax>(literal => TypeOf(literal) is not null && !NeedsConstant(literal) && fits?.Invoke(literal) is not false);

    public static string? TypeOf(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression when literal.Token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken => "string",
        SyntaxKind.NumericLiteralExpression when literal.Token.Value is int => "int",
        SyntaxKind.NumericLiteralExpression when literal.Token.Value is long => "long",
        _ => null,
    };

    public static Mutant? Replaced(Mutant mutant, Func<string, string, string> replacement, Func<LiteralExpressionSyntax, bool>? fits = null) =>
        PickLiteral(mutant, fits) is { } literal ? mutant.With(literal, (literal.Span, replacement(TypeOf(literal)!, literal.ToString()))) : null;

    private static Mutant? Moved(Mutant mutant, Func<string, string, string, string> declaration, Func<string, string> use, bool isElsewhere) =>
        Moved(mutant, declaration, (name, _) => use(name), isElsewhere);

    private static Mutant? Moved(Mutant mutant, Func<string, string, string, string> declaration, Func<string, string, string> use, bool isElsewhere)
    {
        if (PickLiteral(mutant) is not { } literal)
            return null;
        var name = mutant.Fresh("Constants");
        var declared = declaration(name, TypeOf(literal)!, literal.ToString());
        var used = (literal.Span, use(name, literal.ToString()));
        return isElsewhere ? mutant.With(literal, used).WithFile(declared) : mutant.With(literal, used, (new(literal.SyntaxTree.Length, 0), "\n" + declared));
    }

    private static Mutant? Local(Mutant mutant, Func<string, string, string, string> declaration, Func<string, string> use)
    {
        if (PickLiteral(mutant, literal => Statements.Standing(literal) is not null) is not { } literal)
            return null;
        var name = mutant.Fresh("local");
        return mutant.Before(Statements.Standing(literal)!, declaration(name, TypeOf(literal)!, literal.ToString()), (literal.Span, use(name)));
    }

    private static Mutant? Cut(Mutant mutant, Func<string, string, string> joined)
    {
        if (PickLiteral(mutant, literal => literal.Token.Value is string { Length: > 1 }) is not { } literal)
            return null;
        var text = literal.Token.ValueText;
        var cut = mutant.Random.Next(1, text.Length);
        return mutant.With(literal, (literal.Span, joined(text[..cut], text[cut..])));
    }

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Labels, attributes, defaults and declarations of constants take nothing else; what a number of another type stands for depends on its being
    /// one.</summary>
    private static bool NeedsConstant(LiteralExpressionSyntax literal) =>
        literal.Ancestors().Any(node =>
            node is AttributeSyntax or PatternSyntax or SwitchLabelSyntax or EnumMemberDeclarationSyntax or ParameterSyntax or SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax } && InPattern(literal, node)
            || node is LocalDeclarationStatementSyntax { IsConst: true }
            || node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
            || node is InterpolationSyntax { FormatClause: not null } or InterpolationAlignmentClauseSyntax)
        || literal.Parent is PrefixUnaryExpressionSyntax or CastExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LeftShiftExpression };

    private static bool InPattern(LiteralExpressionSyntax literal, SyntaxNode node) => node is not SwitchExpressionArmSyntax arm
        || arm.Pattern.Span.Contains(literal.Span);
}
