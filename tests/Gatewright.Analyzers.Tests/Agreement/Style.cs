using System.Globalization;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests.Agreement;

/// <summary>A way to write a plan as C#. All make the same calls in the same order: networks, gateways, sites, connections, peerings, dial-in.</summary>
/// <param name="Name">The way.</param>
/// <param name="Print">The statements between the topology's beginning and its end, and what else there is.</param>
internal sealed partial record Style(string Name, Func<Plan, Written> Print)
{
    public static ImmutableArray<Style> All { get; } =
    [
        new("statements", Statements), new("chains", Chained), new("loops over tuples", Looped),
        new("records and helpers in other files", Helped), new("local functions", Local), new("queries", Queried),
    ];

    /// <summary>The program in this style.</summary>
    public SourceProgram Of(Plan plan)
    {
        var written = Print(plan);
        return new(written.Others.Prepend(("Program.cs",
            $"using Gatewright;\n\nvar topology = new TopologyBuilder(\"random\", Region.WestEurope);\n{written.Statements}\nreturn await topology.RunAsync(args);\n")));
    }

    public override string ToString() => Name;

    private static string Quoted(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Truth(bool it) => it ? "true" : "false";

    private static string Lines(params IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Comma(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string Call(string verb, params IEnumerable<string> arguments) => $"{verb}({Comma(arguments)})";
}

/// <summary>A program but for its frame.</summary>
internal sealed record Written(string Statements, params ImmutableArray<(string Path, string Text)> Others);
