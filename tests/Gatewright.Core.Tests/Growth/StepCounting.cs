using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Gatewright.Tests.Growth;

/// <summary>
/// Has each turn of a loop and each call of a lambda counted as a step, and a search through a collection as one for each element. It says on any
/// machine, however busy, how work grows.
/// </summary>
/// <param name="model">Of the file as it is.</param>
internal sealed class StepCounting(SemanticModel model) : CSharpSyntaxRewriter
{
    public const string TypeName = "Gatewright.Growth.Steps";

    public const string Source = """
        namespace Gatewright.Growth;

        public static class Steps
        {
            public static long Taken;

            public static bool Take()
            {
                Taken++;
                return true;
            }

            public static T Search<T>(T collection)
            {
                Taken += collection is System.Collections.ICollection all ? all.Count : 0;
                return collection;
            }
        }
        """;

    private static readonly StatementSyntax Step = ParseStatement($"global::{TypeName}.Take();");

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => ((ForEachStatementSyntax)base.VisitForEachStatement(node)!) is var it
        ? it.WithStatement(Counted(it.Statement)) : null;

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => ((ForStatementSyntax)base.VisitForStatement(node)!) is var it
        ? it.WithStatement(Counted(it.Statement)) : null;

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) => ((WhileStatementSyntax)base.VisitWhileStatement(node)!) is var it
        ? it.WithStatement(Counted(it.Statement)) : null;

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) => ((DoStatementSyntax)base.VisitDoStatement(node)!) is var it
        ? it.WithStatement(Counted(it.Statement)) : null;

    public override SyntaxNode? VisitWhereClause(WhereClauseSyntax node) => ((WhereClauseSyntax)base.VisitWhereClause(node)!) is var it
        ? it.WithCondition(Counted(it.Condition)) : null;

    public override SyntaxNode? VisitSelectClause(SelectClauseSyntax node) => ((SelectClauseSyntax)base.VisitSelectClause(node)!) is var it
        ? it.WithExpression(Counted(it.Expression)) : null;

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        Counted((LambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!, node);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        Counted((LambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!, node);

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        return visited.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "Contains" or "IndexOf" or "SequenceEqual" } member
            && IsCollection(((MemberAccessExpressionSyntax)node.Expression).Expression)
            ? visited.WithExpression(member.WithExpression(ParseExpression($"global::{TypeName}.Search({member.Expression})")))
            : visited;
    }

    /// <summary>Sets and dictionaries find without a search.</summary>
    private bool IsCollection(ExpressionSyntax receiver) =>
        model.GetSymbolInfo(receiver).Symbol is not ITypeSymbol && model.GetTypeInfo(receiver).Type is { SpecialType: not SpecialType.System_String,
            IsRefLikeType: false } type && !type.Name.Contains("Set", StringComparison.Ordinal) && !type.Name.Contains("Dictionary", StringComparison.Ordinal);

    private SyntaxNode Counted(LambdaExpressionSyntax visited, LambdaExpressionSyntax original) => visited switch
    {
        { Block: { } block } => visited.WithBody(block.WithStatements(block.Statements.Insert(0, Step))),
        _ when model.GetSymbolInfo(original).Symbol is IMethodSymbol { ReturnsVoid: true } =>
            visited.WithBody(Block(Step, ExpressionStatement(visited.ExpressionBody!))),
        _ => visited.WithBody(Counted(visited.ExpressionBody!)),
    };

    private static BlockSyntax Counted(StatementSyntax body) => Block(Step, body);

    private static ExpressionSyntax Counted(ExpressionSyntax value) =>
        ParenthesizedExpression(ConditionalExpression(ParseExpression($"global::{TypeName}.Take()"), ParenthesizedExpression(value),
            ParseExpression("default!")));
}
