using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.Robustness;

/// <summary>Spoils programs as typing does, and worse: whatever comes out, the analyzer has to bear it.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Hostile =
    [
        "null", "default", "default!", "\"\"", "\"10.0.0.0/33\"", "\"fd00::/8\"", "int.MaxValue", "int.MinValue", "-1", "0", "1e308", "'x'", "new()", "[]", "[.. args]",
        "args[0]", "args", "this", "base", "() => topology", "x => x", "throw new Exception()", "await Task.FromResult(1)", "new string('x', int.MaxValue)", "\"x\".PadLeft(int.MaxValue)",
        "Enumerable.Range(0, int.MaxValue)", "Enumerable.Repeat(topology, 1000000)", "new int[int.MaxValue]", "(1, (2, 3))", "topology", "typeof(string)", "nameof(topology)", "stackalloc int[3]",
        "args.Length > 0 ? null : topology", "checked(int.MaxValue + 1)", "1 / 0", "dynamicThing.Foo", "$\"{args}{topology}{1:X}\"", "^1", "1..2", "ref topology", "out var x", "_", "(Value<Cidr>)null!",
    ];

    private static readonly string[] Wrappers =
    [
        "if (args.Length > 0) {{ {0} }}", "while (true) {{ {0} }}", "for (;;) {{ {0} break; }}", "foreach (var it in args) {{ {0} }}", "try {{ {0} }} catch {{ }} finally {{ {0} }}", "lock (topology) {{ {0} }}",
        "((Action)(() => {{ {0} }}))();", "void Local() {{ {0} Local(); }} Local();", "goto end; {0} end: ;", "again: {0} goto again;", "do {{ {0} }} while (args.Length > 3);", "using (null) {{ {0} }}",
        "unsafe {{ {0} }}", "checked {{ {0} }}", "switch (args.Length) {{ case 0: {0} break; case > 3 and < 9: {0} goto case 0; default: {0} break; }}", "Task.Run(() => {{ {0} }});", "await Task.Yield(); {0}",
        "foreach (var i in Enumerable.Range(0, 3)) {{ {0} continue; }}", "var q = from a in args from b in args where a == b select topology; {0}", "{0} {0}", "return; {0}", "throw null!; {0}", "yield return 1; {0}",
    ];

    private readonly Random random = new(seed);

    /// <summary>A program of ours with some to many things wrong.</summary>
    public string Program()
    {
        var text = SourceTexts.All[random.Next(SourceTexts.All.Length)];
        for (var times = random.Next(2) == 0 ? 1 : 1 + random.Next(4); times > 0; times--)
            text = Spoilt(text);
        return text;
    }

    private string Spoilt(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return random.Next(9) switch
        {
            0 => Without(text, Any<SyntaxNode>(root)?.FullSpan),
            1 => Replaced(text, Any<ExpressionSyntax>(root)?.Span, Hostile[random.Next(Hostile.Length)]),
            2 => Replaced(text, Any<ExpressionSyntax>(root)?.Span, Any<ExpressionSyntax>(Donor())?.ToString() ?? ""),
            3 => Any<StatementSyntax>(root) is { } statement
                ? Replaced(text, statement.Span, string.Format(null, Wrappers[random.Next(Wrappers.Length)], statement)) : text,
            4 => Any<StatementSyntax>(root) is { } statement ? Replaced(text, statement.Span, $"{statement} {Any<StatementSyntax>(Donor())}") : text,
            5 => Without(text, AnyToken(root).Span),
            6 => Replaced(text, AnyToken(root).Span, AnyToken(Donor()).Text),
            7 => text[..random.Next(text.Length + 1)],
            _ => Any<ArgumentSyntax>(root) is { } argument ? Replaced(text, argument.Span, $"{argument}, {Any<ArgumentSyntax>(Donor())}") : text,
        };
    }

    private SyntaxNode Donor() => SourceTexts.Trees[random.Next(SourceTexts.Trees.Length)];

    private T? Any<T>(SyntaxNode root)
        where T : SyntaxNode =>
        root.DescendantNodes().OfType<T>().ToList() is { Count: > 0 } nodes ? nodes[random.Next(nodes.Count)] : null;

    private SyntaxToken AnyToken(SyntaxNode root) => root.DescendantTokens().ToList() is { Count: > 0 } tokens ? tokens[random.Next(tokens.Count)] : default;

    private static string Without(string text, TextSpan? span) => Replaced(text, span, "");

    private static string Replaced(string text, TextSpan? span, string by) => span is { } it && it.End <= text.Length
        ? $"{text[..it.Start]}{by}{text[it.End..]}" : text;
}
