using Gatewright.Rules;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Properties;

/// <summary>A valid program with one mistake doesn't drown who made it in findings.</summary>
public sealed class OneMistake
{
    /// <summary>One block can be wrong for its size, its place and two neighbours, and a network of two subnets can leave both outside.</summary>
    private const int Most = 5;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_few_findings(string name)
    {
        var text = File.ReadAllText(Repository.Folder("examples", $"{name}.cs"));
        var drowning = new List<string>();
        var counts = new SortedDictionary<int, int>();
        foreach (var (what, program) in LongRun.Some(Mistakes(text), normally: 6).Select(it => (it.What, new SourceProgram(it.Text)))
            .Where(it => it.Item2.Errors.Length == 0))
        {
            foreach (var findings in program.Run())
            {
                var roots = RootCauses.Of(findings, it => it.Severity);
                // What a loop repeats the compiler and the host tell once.
                var told = findings.Where(it => it.AcceptanceReason is null && it.Severity > Severity.Information && !roots.ContainsKey(it))
                    .DistinctBy(it => (it.Rule, it.Origin.Call?.MethodName, it.Origin.Argument, it.Origin.Item)).ToArray();
                counts[told.Length] = counts.GetValueOrDefault(told.Length) + 1;
                if (told.Length > Most)
                    drowning.Add($"{what}: {string.Join(", ", told.AsEnumerable())}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", counts.Select(it => $"{it.Value} with {it.Key}")));
        Assert.Empty(drowning);
    }

    private static IEnumerable<(string What, string Text)> Mistakes(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, Options).GetRoot();
        string[] blocks = [.. root.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(IsBlock).Select(it => it.ToString()).Distinct()];
        foreach (var node in root.DescendantNodes())
        {
            var others = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: not IdentifierNameSyntax } verb } =>
                    [verb.Expression.ToString()],
                LiteralExpressionSyntax block when IsBlock(block) =>
                    blocks.Concat(new[] { 8, 30, 33 }.Select(length => $"\"{block.Token.ValueText.Split('/')[0]}/{length}\"")),
                LiteralExpressionSyntax number when number.IsKind(SyntaxKind.NumericLiteralExpression) => ["0", "1", "65515", "23456", "100000"],
                LiteralExpressionSyntax address when System.Net.IPAddress.TryParse(address.Token.ValueText, out _) =>
                    ["\"169.254.21.3\"", "\"10.0.0.4\"", "\"203.0.113.10\""],
                MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } => Choices(type.ToString()),
                _ => [],
            };
            foreach (var other in others.Where(it => it != node.ToString()))
                yield return ($"{node.ToString().Split('\n')[0]} is {other.Split('\n')[0]}", text[..node.SpanStart] + other + text[node.Span.End..]);
        }
    }

    private static bool IsBlock(LiteralExpressionSyntax literal) => literal.Token.ValueText.Contains('/')
        && System.Net.IPNetwork.TryParse(literal.Token.ValueText, out _);

    /// <summary>The other values of an enum, or of a type that has its values as properties.</summary>
    private static IEnumerable<string> Choices(string name)
    {
        if (typeof(TopologyBuilder).Assembly.GetType($"Gatewright.{name}") is not { } type)
            return [];
        var members = type.IsEnum ? Enum.GetNames(type)
            : type.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public).Where(it => it.PropertyType == type)
                .Select(it => it.Name);
        return members.Select(member => $"{name}.{member}");
    }
}
