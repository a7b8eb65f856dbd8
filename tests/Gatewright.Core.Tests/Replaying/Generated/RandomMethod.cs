using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gatewright.Tests.Generated;

/// <summary>A method that computes something at random and gives back all it has computed.</summary>
internal sealed partial class RandomMethod
{
    private const int Depth = 3;

    private readonly Random random;
    private readonly List<(string Kind, string Name, bool IsAssignable)> scope = [];
    private int names;

    private RandomMethod(int seed) => random = new(seed);

    /// <summary>The method, whose name ends in its seed.</summary>
    public static string Text(int seed) => new RandomMethod(seed).Method(string.Create(CultureInfo.InvariantCulture, $"P{seed}"));

    private string Method(string name)
    {
        var body = new StringBuilder();
        var kept = new List<string>();
        foreach (var _ in Enumerable.Range(0, random.Next(3, 9)))
        {
            if (random.Next(3) == 0 && scope.Count > 0)
            {
                body.Append("        ").Append(Written("stmt", Depth)).Append('\n');
                continue;
            }

            var kind = Grammar.Types.Keys.ElementAt(random.Next(Grammar.Types.Count));
            var variable = $"v{names++}";
            body.Append(CultureInfo.InvariantCulture, $"        {Grammar.Types[kind]} {variable} = {Written(kind, Depth)};\n");
            scope.Add((kind, variable, true));
            kept.Add(kind switch { "seq" or "texts" => $"{variable}.Take(50).ToArray()", "lazy" => $"{variable}.IsValueCreated", _ => variable });
        }

        return Text(name, body.ToString(), string.Join(", ", kept));
    }

    /// <summary>A method of such statements that gives back such values.</summary>
    public static string Text(string name, string statements, string values) => $$"""
            public static object?[] {{name}}()
            {
                var log = "";
                int zero = 0, minus = -3, most = int.MaxValue;
                var (least, mostUnsigned, largest, high, low, price) = (long.MinValue, uint.MaxValue, ulong.MaxValue, (byte)200, (sbyte)-5, 2.50m);
                int? nothing = null;
                int Say(int it) { log += it % 10; return it; }
                bool Ask(bool it) { log += it ? "y" : "n"; return it; }
        {{statements}}        return new object?[] { {{(values.Length == 0 ? "log" : $"{values}, log")}} };
            }

        """;

    private string Written(string kind, int depth)
    {
        if (kind[0] == '=')
            return Chosen([.. scope.Where(it => it.IsAssignable && it.Kind == kind[1..]).Select(it => it.Name)]) ?? throw new NoSuchVariable();
        var known = Chosen([.. scope.Where(it => it.Kind == kind).Select(it => it.Name)]);
        if (known is not null && random.Next(Math.Max(depth, 0) + 2) == 0)
            return known;

        var all = Grammar.Productions[kind].ToArray();
        Production[] small = [.. all.Where(it => it.Holes.IsEmpty)];
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var production = Chosen(depth <= 0 && small.Length > 0 ? small : all)!;
            var (before, count) = (scope.Count, scope.Count);
            try
            {
                return Filled(production, depth);
            }
            catch (NoSuchVariable)
            {
                scope.RemoveRange(before, scope.Count - count);
            }
        }

        return known ?? (small.Length > 0 ? small[0].Text : throw new NoSuchVariable());
    }

    private string Filled(Production production, int depth)
    {
        var number = names++;
        var text = new StringBuilder();
        var at = 0;
        foreach (var hole in production.Holes)
        {
            text.Append(production.Text, at, hole.Index - at);
            at = hole.Index + hole.Length;
            var before = scope.Count;
            foreach (var name in hole.Groups["names"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                scope.Add((name.Split(':')[1], $"{name.Split(':')[0][1..]}{number}", false));
            text.Append(Enclosed(hole.Groups["kind"].Value, Written(hole.Groups["kind"].Value, depth - 1)));
            scope.RemoveRange(before, scope.Count - before);
        }

        text.Append(production.Text, at, production.Text.Length - at);
        return Name().Replace(text.ToString(), it => $"{it.Groups[1].Value}{number}");
    }

    /// <summary>What takes its type from where it stands says it here.</summary>
    private static string Enclosed(string kind, string text) =>
        kind == "stmt" || Atom().IsMatch(text) ? text
        : text is ['[', ..] || text.StartsWith("new(", StringComparison.Ordinal) ? $"(({Grammar.Types[kind]}){text})"
        : $"({text})";

    [GeneratedRegex(@"^[\w.]+$")]
    private static partial Regex Atom();

    private T? Chosen<T>(T[] some) => some.Length == 0 ? default : some[random.Next(some.Length)];

    [GeneratedRegex(@"\$([a-z]+)\b")]
    private static partial Regex Name();

    private sealed class NoSuchVariable : Exception;
}
