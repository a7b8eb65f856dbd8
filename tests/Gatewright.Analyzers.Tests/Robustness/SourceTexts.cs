using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests.Robustness;

/// <summary>The programs of this repository: the examples, what the pages of the rules show, and the valid corpus.</summary>
internal static partial class SourceTexts
{
    public static ImmutableArray<string> All { get; } =
    [
        .. Directory.GetFiles(Repository.Folder("examples"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. Directory.GetFiles(Repository.Folder("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Quoted),
        .. Corpus().Select(File.ReadAllText),
    ];

    /// <summary>Their trees, to take pieces from.</summary>
    public static ImmutableArray<SyntaxNode> Trees { get; } = [.. All.Select(text => CSharpSyntaxTree.ParseText(text).GetRoot())];

    /// <summary>A fragment is put below the line that it takes for granted.</summary>
    private static IEnumerable<string> Quoted(string page) => CodeBlock().Matches(File.ReadAllText(page))
        .Select(block => block.Groups[1].Value.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
        .Select(text => text.Contains("new TopologyBuilder", StringComparison.Ordinal) ? text : $"""
            using Gatewright;

            var topology = new TopologyBuilder("test", Region.WestEurope);
            {text}
            return await topology.RunAsync(args);
            """);

    private static IEnumerable<string> Corpus() =>
        Repository.Folder("tests", "Gatewright.Analyzers.Tests", "Valid", "Programs") is var folder && Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];

    [GeneratedRegex("^```(?:cs|csharp)[^\n]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
