using Gatewright.Analyzers;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Tests.Replaying.Parts;

/// <summary>Some statements and an execution in which nothing has run: its parts can be asked about each operation alone.</summary>
internal sealed class Snippet
{
    private readonly IOperation[] statements;

    /// <param name="text">Statements of a program; an <c>args</c> in them isn't known.</param>
    /// <param name="decisions">How many conditions that nobody knows a run decides.</param>
    public Snippet(string text, int decisions = 1)
    {
        var program = new SourceProgram(text).Compiled();
        var bodies = new Bodies(program.Compilation);
        statements = [.. program.Tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Select(it => bodies.Operation(it.Statement)!)];
        Run = new(bodies, new Decisions(decisions, 0), new Budget(default), _ => []);
    }

    public Execution Run { get; }

    public Frame Frame { get; } = new(null);

    /// <summary>An operation of a kind, the first unless another is asked for.</summary>
    public T The<T>(int number = 0)
        where T : IOperation => All<T>().ElementAt(number);

    /// <summary>Carries out the first statements.</summary>
    public Snippet After(int count)
    {
        foreach (var statement in statements[..count])
            Run.Statements.Do(statement, Frame);
        return this;
    }

    /// <summary>What a variable holds.</summary>
    public object? this[string variable] => Frame.TryGet(All<IVariableDeclaratorOperation>().First(it => it.Symbol.Name == variable).Symbol, out var value)
        ? value.It : null;

    private IEnumerable<T> All<T>()
        where T : IOperation => statements.SelectMany(it => it.DescendantsAndSelf()).OfType<T>();
}
