using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.Unknowns;

/// <summary>A program with one of its literals taken from outside.</summary>
/// <param name="Written">What stood there.</param>
/// <param name="Files">Where it comes from <see cref="Input"/> now.</param>
/// <param name="Answers">What may come: what stood there, and others of its kind.</param>
internal sealed record Questioned(string Written, ImmutableArray<(string Path, string Text)> Files, ImmutableArray<string> Answers)
{
    private const string Input = "Environment.GetEnvironmentVariable(\"GATEWRIGHT_TEST_ANSWER\")!";

    public SourceProgram Source => field ??= new(Files);

    /// <summary>A literal or a member of an enum at a time; where a constant is needed, it doesn't compile.</summary>
    public static IEnumerable<Questioned> Of(SourceProgram program)
    {
        var trees = program.Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).ToList();
        foreach (var expression in trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()))
        {
            if (Asked(program.Compilation.GetSemanticModel(expression.SyntaxTree), expression) is not var (code, answers))
                continue;
            ImmutableArray<(string Path, string Text)> files = [.. trees
                .Select(tree => (tree.FilePath, tree == expression.SyntaxTree ? tree.GetText().WithChanges(new TextChange(expression.Span, code)).ToString()
                : tree.ToString()))];
            yield return new($"{expression} in {expression.Parent}", files, answers);
        }
    }

    /// <summary>Runs it once for each answer; null where it throws, and what never ran can't be wrong.</summary>
    public IEnumerable<(string Answer, HashSet<string> Rules)> Runs()
    {
        foreach (var answer in Answers)
        {
            HashSet<string>? rules = null;
            try
            {
                Environment.SetEnvironmentVariable("GATEWRIGHT_TEST_ANSWER", answer);
                rules = [.. Source.Run().SelectMany(found => found).Where(found => found.AcceptanceReason is null).Select(found => found.Rule.Id)];
            }
            catch (Exception thrown) when (thrown
                is FormatException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or OverflowException)
            {
                // The program doesn't take that answer.
            }
            finally
            {
                Environment.SetEnvironmentVariable("GATEWRIGHT_TEST_ANSWER", null);
            }

            if (rules is not null)
                yield return (answer, rules);
        }
    }

    private static (string Code, ImmutableArray<string> Answers)? Asked(SemanticModel model, ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => (Input, [text, .. Texts(text)]),
        LiteralExpressionSyntax { Token.Value: int number } => ($"int.Parse({Input})", [$"{number}", "1", "2", "65020"]),
        MemberAccessExpressionSyntax when model.GetSymbolInfo(expression).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } member =>
            ($"Enum.Parse<{type.Name}>({Input})", [member.Name, .. type.GetMembers().OfType<IFieldSymbol>().Select(it => it.Name).Where(name => name != member.Name).Take(4)]),
        _ => null,
    };

    private static string[] Texts(string text) =>
        text.Contains('/', StringComparison.Ordinal) ? ["172.30.0.0/24", "10.77.0.0/16", "10.0.255.0/27"]
        : text.Split('.').Length == 4 ? ["198.51.100.200", "10.0.0.4", "169.254.21.5"]
        : ["another", "third-name"];
}
