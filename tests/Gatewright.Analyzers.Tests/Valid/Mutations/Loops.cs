using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>Loops are unrolled, and statements rolled into loops.</summary>
internal static class Loops
{
    public static IEnumerable<Rewrite> All =>
    [
        new("foreach unrolled", UnrolledForEach),
        new("for unrolled", UnrolledFor),
        new("for into while", ForIntoWhile),
        new("for into foreach", ForIntoForEach),
        new("statement rolled over its literals", Rolled),
        new("two statements rolled into one loop", RolledTwo),
    ];

    private static Mutant? UnrolledForEach(Mutant mutant)
    {
        var loop = mutant.Pick<CommonForEachStatementSyntax>(it => it.AwaitKeyword.IsKind(SyntaxKind.None) && Elements(it.Expression) is not null
            && !Jumps(it.Statement));
        if (loop is null)
            return null;
        var turns = Elements(loop.Expression)!.Select(element => $"{{ {Declared(mutant, loop, element)} {loop.Statement} }}\n");
        return mutant.With(loop, (loop.Span, $"{{\n{string.Concat(turns)}}}"));
    }

    private static string Declared(Mutant mutant, CommonForEachStatementSyntax loop, ExpressionSyntax element) => loop switch
    {
        ForEachStatementSyntax { Type.IsVar: true } one when mutant.Model(loop).GetForEachStatementInfo(loop).ElementType is { IsAnonymousType: false,
            IsTupleType: false } type =>
            $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {one.Identifier} = {element};",
        ForEachStatementSyntax one => $"{one.Type} {one.Identifier} = {element};",
        ForEachVariableStatementSyntax several => $"{several.Variable} = {element};",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The elements of an array that is written in place.</summary>
    private static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CastExpressionSyntax { Expression: CollectionExpressionSyntax list } when list.Elements.All(it => it is ExpressionElementSyntax) =>
            [.. list.Elements.Cast<ExpressionElementSyntax>().Select(it => it.Expression)],
        _ => null,
    };

    private static Mutant? UnrolledFor(Mutant mutant) => ReplacedFor(mutant, 10, (name, first, last, body) =>
        $"{{\n{string.Concat(Enumerable.Range(first, last - first).Select(turn => $"{{ var {name} = {turn}; {body} }}\n"))}}}");

    private static Mutant? ForIntoWhile(Mutant mutant) =>
        ReplacedFor(mutant, 1000, (name, first, last, body) => $"{{ var {name} = {first}; while ({name} < {last}) {{ {body} {name}++; }} }}", CapturesNothing);

    private static Mutant? ForIntoForEach(Mutant mutant) =>
        ReplacedFor(mutant, 1000, (name, first, last, body) => $"foreach (var {name} in Enumerable.Range({first}, {last - first})) {body}");

    private static bool CapturesNothing(ForStatementSyntax loop) =>
        !loop.DescendantNodes().Any(it => it is LambdaExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax);

    private static Mutant? ReplacedFor(Mutant mutant, int atMost, Func<string, int, int, StatementSyntax, string> replaced, Func<ForStatementSyntax,
        bool>? fits = null)
    {
        var loop = mutant.Pick<ForStatementSyntax>(it => Bounds(mutant, it) is var (_, first, last) && last - first <= atMost && !Jumps(it.Statement)
            && fits?.Invoke(it) is not false);
        if (loop is null)
            return null;
        var (name, first, last) = Bounds(mutant, loop)!.Value;
        return mutant.With(loop, (loop.Span, replaced(name, first, last, loop.Statement)));
    }

    /// <summary>Of a loop that counts up by one from a constant to a constant.</summary>
    private static (string Name, int First, int Last)? Bounds(Mutant mutant, ForStatementSyntax loop)
    {
        if (loop is not
            {
                Declaration.Variables: [{ Identifier.ValueText: var name, Initializer.Value: var first }],
                Condition: BinaryExpressionSyntax { Left: IdentifierNameSyntax counted, Right: var last } condition,
                Incrementors: [PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression }],
            } || counted.Identifier.ValueText != name || condition.Kind() is not (SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression))
        {
            return null;
        }

        var isWritten = mutant.Model(loop).AnalyzeDataFlow(loop.Statement) is not { Succeeded: true } flow || flow.WrittenInside.Any(it => it.Name == name);
        return !isWritten && mutant.Model(loop).GetTypeInfo(first).Type is { SpecialType: SpecialType.System_Int32 }
            && mutant.Model(loop).GetConstantValue(first).Value is int from && mutant.Model(loop).GetConstantValue(last).Value is int to
            ? (name, from, condition.IsKind(SyntaxKind.LessThanExpression) ? to : to + 1)
            : null;
    }

    private static bool Jumps(StatementSyntax body) =>
        body.DescendantNodes().Any(it => it is BreakStatementSyntax or ContinueStatementSyntax or YieldStatementSyntax or LabeledStatementSyntax);

    /// <summary>One turn, over what the statement writes.</summary>
    private static Mutant? Rolled(Mutant mutant)
    {
        var statement = mutant.Pick<ExpressionStatementSyntax>(it => Texts(it).Count > 0
            && !it.DescendantNodes().Any(node =>
            node is AwaitExpressionSyntax or DeclarationExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax));
        return statement is null
            ? null : mutant.With(statement, (statement.Span, Loop(mutant, statement, [[.. Texts(statement).Select(it => it.ToString())]])));
    }

    private static Mutant? RolledTwo(Mutant mutant)
    {
        var statement = mutant.Pick<ExpressionStatementSyntax>(it => Texts(it).Count > 0 && Statements.After(it) is ExpressionStatementSyntax next
            && Shape(it) == Shape(next));
        if (statement is null)
            return null;
        var next = Statements.After(statement)!;
        return mutant.With(statement,
            (statement.Span, Loop(mutant, statement, [[.. Texts(statement).Select(it => it.ToString())], [.. Texts(next).Select(it => it.ToString())]])),
            (next.Span, ""));
    }

    private static string Loop(Mutant mutant, StatementSyntax statement, string[][] rows)
    {
        var texts = Texts(statement);
        var names = texts.Select((_, index) => mutant.Fresh($"item{index}x")).ToArray();
        var body = statement.ToString();
        foreach (var (text, name) in texts.Zip(names).Reverse())
            body = body[..(text.SpanStart - statement.SpanStart)] + name + body[(text.Span.End - statement.SpanStart)..];
        return names is [var only]
            ? $"foreach (var {only} in new[] {{ {string.Join(", ", rows.Select(row => row[0]))} }}) {{ {body} }}"
            : $"foreach (var ({string.Join(", ", names)}) in new[] {{ {string.Join(", ", rows.Select(row => $"({string.Join(", ", row)})"))} }}) {{ {body} }}";
    }

    private static List<LiteralExpressionSyntax> Texts(StatementSyntax statement) =>
        [.. statement.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(it => it.Parent is ArgumentSyntax && it.Token.IsKind(SyntaxKind.StringLiteralToken)).Take(6)];

    private static string Shape(StatementSyntax statement)
    {
        var shape = statement.ToString();
        foreach (var text in Texts(statement).AsEnumerable().Reverse())
            shape = shape.Remove(text.SpanStart - statement.SpanStart, text.Span.Length);
        return shape;
    }
}
