using Gatewright.CSharp.Code;

namespace Gatewright.CSharp.Loops;

using static SyntaxFactory;

/// <summary>
/// The table of a loop: a column for each value that differs. What follows from another column isn't one: a text around it, as <c>paris-psk</c> has
/// around <c>paris</c>, or a part of a block.
/// </summary>
internal static class Table
{
    /// <summary>A loop over units of one shape.</summary>
    public static Loop? Of(UnitShape[] units, int number)
    {
        var first = units[0];
        ImmutableArray<Cells> all = [.. first.Values.Select((_, place) => new Cells([.. units.Select(it => it.Values[place])]))];
        var columns = new List<(Cells Cells, Column Column)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var written = new ExpressionSyntax?[all.Length];

        // The shortest texts first: a name is in others, and others aren't in it. A block comes before its parts.
        foreach (var place in Enumerable.Range(0, all.Length).Where(it => !all[it].AreSame).OrderBy(it => all[it].IsText ? 0 : 1)
            .ThenBy(it => all[it].PrefixLength).ThenBy(it => all[it].Length).ThenBy(it => it))
        {
            written[place] = columns.Select(it => Derivation.Of(all[place], it.Cells, it.Column)).FirstOrDefault(it => it is not null);
            if (written[place] is not null)
                continue;
            var column = new Column(new(number * 1000 + place + 1_000_000, NameOf(all[place], names)), all[place].Type);
            columns.Add((all[place], column));
            written[place] = column.Variable.Use();
        }

        if (columns.Count == 0)
            return null;
        var ordered = columns.OrderBy(it => all.IndexOf(it.Cells)).ToList();
        for (var index = 0; index < ordered.Count; index++)
        {
            // A block whose parts are planned has to be a value of that type.
            var placeholder = ordered[index].Column.Variable.Placeholder;
            if (written.Any(it => it is InvocationExpressionSyntax && Variable.In(it).Any(name => name.Identifier.Text == placeholder)))
                ordered[index] = (ordered[index].Cells, ordered[index].Column with { Type = "Value<Cidr>" });
        }

        return new()
        {
            Topic = first.Lines[0].Topic,
            Columns = [.. ordered.Select(it => it.Column)],
            Rows = [.. Enumerable.Range(0, units.Length).Select(row => ordered.Select(it => it.Cells.Expressions[row]).ToImmutableArray())],
            Body = Body(first, written),
            Table = new(number * 1000 + 999 + 1_000_000, TableName(first)),
        };
    }

    private static ImmutableArray<Line> Body(UnitShape first, ExpressionSyntax?[] cells)
    {
        var isSpoke = TableName(first)[0] == "spokes";
        var body = ImmutableArray.CreateBuilder<Line>();
        var place = 0;
        foreach (var line in first.Lines)
        {
            ExpressionSyntax[] values = [.. ValuesIn(line.Expression)];
            var by = values.Zip(cells.Skip(place)).Where(it => it.Second is not null).ToDictionary(it => it.First, it => it.Second!);
            place += values.Length;
            var written = line.Expression.ReplaceNodes(by.Keys, (it, _) => by[it]);
            body.Add(new()
            {
                Expression = written,
                Variable = line.Variable is { } variable ? Renamed(variable, written, isSpoke) : null,
                Type = line.Type, Inline = line.Inline, Unit = line.Unit, Topic = line.Topic, Comments = line.Comments,
            });
        }

        return body.ToImmutable();
    }

    private static IEnumerable<ExpressionSyntax> ValuesIn(SyntaxNode node) => UnitShape.IsValue(node)
        ? [(ExpressionSyntax)node]
        : node.ChildNodes().SelectMany(ValuesIn);

    /// <summary>As the parameter is called; the name of what stands in the row is its name.</summary>
    private static ImmutableArray<string> NameOf(Cells cells, HashSet<string> taken)
    {
        var hints = cells.Hints;
        var name = hints.Length == 1 && hints[0].Length > 0 ? hints[0] : cells.Type == "string" ? "text" : "value";
        name = name is "gateway" or "subnet" or "secret" or "rule" or "circuit" or "publicIp" or "table" or "securityGroup" or "group" or "connection"
            ? "name" : name;
        var numbered = name;
        for (var count = 2; !taken.Add(numbered); count++)
            numbered = FormattableString.Invariant($"{name}{count}");
        return [numbered];
    }

    private static ImmutableArray<string> TableName(UnitShape unit)
    {
        var text = unit.Text;
        return text.Contains("PeerWith", StringComparison.Ordinal) && text.Contains("AddVirtualNetwork", StringComparison.Ordinal) ? ["spokes", "moreSpokes"]
            : text.Contains("AddSite", StringComparison.Ordinal) ? ["sites", "moreSites"]
            : text.Contains("AddVirtualNetwork", StringComparison.Ordinal) ? ["networks", "moreNetworks"]
            : text.Contains("ConnectTo", StringComparison.Ordinal) ? ["connections", "moreConnections"]
            : ["rows", "moreRows"];
    }

    /// <summary>
    /// In a loop a handle is called for what it is, since it is another one each time; of several of a kind for what the names have in common.
    /// </summary>
    private static Variable Renamed(Variable variable, ExpressionSyntax expression, bool isSpoke)
    {
        var code = expression.ToString();
        var kind = code.Contains(".AddSite", StringComparison.Ordinal) || code.Contains(".ExistingSite", StringComparison.Ordinal) ? "site"
            : code.Contains(".AddVirtualNetwork", StringComparison.Ordinal) ? isSpoke ? "spoke" : "network"
            : code.Contains("VpnGateway", StringComparison.Ordinal) ? "gateway"
            : code.Contains(".AddRouteTable", StringComparison.Ordinal) ? "routes"
            : code.Contains(".AddNetworkSecurityGroup", StringComparison.Ordinal) ? "group"
            : code.Contains("ResourceGroup", StringComparison.Ordinal) ? "resourceGroup"
            : code.Contains(".AddNatGateway", StringComparison.Ordinal) ? "natGateway"
            : code.Contains(".PeerWith", StringComparison.Ordinal) ? "peering"
            : "it";
        var common = expression.DescendantNodes().OfType<InterpolatedStringTextSyntax>()
            .Select(it => Naming.Camel(it.TextToken.ValueText)).FirstOrDefault(it => it.Length > 0);
        variable.Suggestions = kind == "group" && common is not null ? [.. Naming.Suggest($"{common}-group"), "group"] : [kind];
        return variable;
    }
}
