using System.Globalization;

namespace Gatewright.CSharp.Code;

using static SyntaxFactory;

/// <summary>Makes the few kinds of expressions that a program consists of.</summary>
internal static class Syntax
{
    /// <summary>Tells of a literal what it is for: the type of value, and what a person would call it.</summary>
    public const string Meaning = "meaning";

    /// <summary>Marks an expression that gets a name where it stands in several statements.</summary>
    public const string Shared = "shared";

    public static ExpressionSyntax Call(this ExpressionSyntax on, string method, params IEnumerable<ArgumentSyntax?> arguments) =>
        InvocationExpression(Member(on, method), ArgumentList(SeparatedList(arguments.OfType<ArgumentSyntax>())));

    public static ExpressionSyntax CallOf(this ExpressionSyntax on, string method, string type, params IEnumerable<ArgumentSyntax?> arguments) =>
        InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, on, GenericName(Identifier(method), TypeArgumentList([ParseTypeName(type)]))),
            ArgumentList(SeparatedList(arguments.OfType<ArgumentSyntax>())));

    public static ExpressionSyntax Member(ExpressionSyntax on, string name) =>
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, on, IdentifierName(name));

    public static ExpressionSyntax Static(string type, string member) => Member(IdentifierName(type), member);

    public static ExpressionSyntax New(string type, params IEnumerable<ArgumentSyntax?> arguments) =>
        ObjectCreationExpression(Token(SyntaxKind.NewKeyword), ParseTypeName(type), ArgumentList(SeparatedList(arguments.OfType<ArgumentSyntax>())), null);

    /// <summary>With the parameter's name, where the value alone doesn't tell what it is.</summary>
    public static ArgumentSyntax As(this ExpressionSyntax value, string? parameter = null) =>
        parameter is null ? Argument(value) : Argument(NameColon(parameter), default, value);

    public static ExpressionSyntax Text(string text, string type, string hint) =>
        LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text)).WithAdditionalAnnotations(new SyntaxAnnotation(Meaning, $"{type} {hint}"));

    /// <summary>With the thousands apart where that is customary: for amounts, which ASNs are not.</summary>
    public static ExpressionSyntax Number(long number, string type, string hint)
    {
        var digits = Math.Abs((decimal)number).ToString(hint is "seconds" or "kilobytes" ? "#,0" : "0", CultureInfo.InvariantCulture).Replace(',', '_');
        var literal = LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(digits, Math.Abs(number)))
            .WithAdditionalAnnotations(new SyntaxAnnotation(Meaning, $"{type} {hint}"));
        return number < 0 ? PrefixUnaryExpression(SyntaxKind.UnaryMinusExpression, literal) : literal;
    }

    /// <summary>Over several lines as it is, in three quotes or more.</summary>
    public static ExpressionSyntax RawText(string text)
    {
        var quotes = "\"\"\"";
        while (text.Contains(quotes, StringComparison.Ordinal))
            quotes += '"';
        var isOfOneLine = !text.Contains('\n', StringComparison.Ordinal) && !text.StartsWith('"') && !text.EndsWith('"');
        var hasLinesOfItsOwn = text.StartsWith('\n') && text[(text.LastIndexOf('\n') + 1)..].Trim().Length == 0;
        return isOfOneLine || hasLinesOfItsOwn
            ? ParseExpression($"{quotes}{text}{quotes}")
            : LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text));
    }

    public static (string Type, string Hint) MeaningOf(ExpressionSyntax literal)
    {
        var data = literal.GetAnnotations(Meaning).FirstOrDefault()?.Data ?? "";
        var space = data.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? ("", "") : (data[..space], data[(space + 1)..]);
    }
}
