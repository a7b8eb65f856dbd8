using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <summary>Gives names to composite values that several calls take: the appliance that routes lead to, the policy of tunnels.</summary>
internal static class SharedValues
{
    public static IReadOnlyList<Line> Extract(Topology topology, IReadOnlyList<Line> lines)
    {
        var shared = lines.SelectMany(it => Marked(it.Expression)).GroupBy(it => it.ToString(), StringComparer.Ordinal)
            .Where(it => it.Count() > 1
                && !it.First().DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => Variable.IsPlaceholder(name.Identifier.Text)))
            .ToDictionary(it => it.Key, it => it.First(), StringComparer.Ordinal);
        if (shared.Count == 0)
            return lines;
        var named = new Dictionary<string, Line>(StringComparer.Ordinal);
        foreach (var (text, expression) in shared)
        {
            named[text] = new()
            {
                Expression = expression, Inline = Inline.Never, Unit = -1 - named.Count, Topic = topology,
                Variable = new(lines.Count + named.Count, NamesOf(topology, expression)),
            };
        }

        foreach (var line in lines)
            line.Expression = line.Expression.ReplaceNodes(
                Marked(line.Expression).Where(it => named.ContainsKey(it.ToString())), (it, _) => named[it.ToString()].Variable!.Use());
        return [lines[0], .. named.Values, .. lines.Skip(1)];
    }

    private static IEnumerable<ExpressionSyntax> Marked(ExpressionSyntax expression) =>
        expression.GetAnnotatedNodes(Syntax.Shared).OfType<ExpressionSyntax>();

    /// <summary>An appliance is called as its subnet, where that is known.</summary>
    private static ImmutableArray<string> NamesOf(Topology topology, ExpressionSyntax expression)
    {
        if (expression.GetAnnotations(Syntax.Shared).Single().Data != nameof(NextHop))
            return ["policy", "ipsecPolicy"];
        var literal = expression.DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault();
        var subnet = literal is not null && IpAddress.Read(literal.Token.ValueText) is { } address
            ? topology.Subnets.FirstOrDefault(it => it.Prefixes.Known().Any(prefix => prefix.Value.Contains(address)))
            : null;
        return subnet is not null && subnet.Name.TryGetValue(out var name)
            ? [.. Naming.Suggest(name.Value), .. Naming.Suggest($"{subnet.Network.Label}-{name}")] : ["appliance"];
    }
}
