namespace Gatewright.Emit.Drawing;

using Gatewright.Model;

/// <summary>Makes one box of many that are alike: networks of a region, or sites, with the same lines to the same boxes.</summary>
internal sealed class Folding
{
    /// <summary>So few are easily read one by one.</summary>
    private const int Fewest = 4;

    /// <summary>More letters of names than that are shortened to the first and the last.</summary>
    private const int LongestList = 48;

    private readonly Dictionary<Box, Box> folded = [];

    public Folding(IReadOnlyList<Box> boxes, IReadOnlyList<Line> lines)
    {
        var numbers = boxes.SelectMany(it => it.Inner.Prepend(it)).Select((box, number) => (box, number)).ToDictionary(it => it.box, it => it.number);
        var ends = lines.Select(line => (Own: line.From, Text: $">{line.Arrow}{line.Label}>{numbers[line.To]}"))
            .Concat(lines.Select(line => (Own: line.To, Text: $"<{line.Arrow}{line.Label}<{numbers[line.From]}")))
            .ToLookup(it => it.Own, it => it.Text);
        foreach (var alike in boxes.Where(CanFold).GroupBy(box => (box.Kind, box.Region, string.Join('|', ends[box].Order(StringComparer.Ordinal)))))
        {
            Box[] members = [.. alike];
            if (members.Length < Fewest)
                continue;
            var isSpoke = ends[members[0]].Count() == 1;
            var one = One(members, isSpoke);
            foreach (var member in members)
                folded[member] = one;
        }

        Boxes = [.. boxes.Select(Of).Distinct()];
        Lines = [.. lines.GroupBy(line => (From: Of(line.From), line.Arrow, line.Label, To: Of(line.To), line.Kind))
            .Select(same => new Line(same.Key.From, same.Key.Arrow, same.Key.Label, same.Key.To)
            {
                Kind = same.Key.Kind,
                Elements = [.. same.SelectMany(line => line.Elements)],
            })];
    }

    public ImmutableArray<Box> Boxes { get; }

    public ImmutableArray<Line> Lines { get; }

    private Box Of(Box box) => folded.GetValueOrDefault(box, box);

    private static bool CanFold(Box box) => box is { Kind: BoxKind.Network or BoxKind.Site or BoxKind.ClassicNetwork, Inner.IsEmpty: true, IsPassed: false };

    private static Box One(Box[] members, bool isSpoke)
    {
        var noun = members[0].Kind switch
        {
            BoxKind.Site => "sites",
            BoxKind.ClassicNetwork => "classic networks",
            _ => isSpoke ? "spokes" : "networks",
        };
        return new(members[0].Kind, FormattableString.Invariant($"{members.Length} {noun}"), [.. Names(members), .. Addresses(members)])
        {
            Region = members[0].Region,
            Elements = [.. members.SelectMany(it => it.Elements)],
        };
    }

    private static string[] Names(Box[] members)
    {
        var all = string.Join(", ", members.Select(it => it.Title));
        return all.Length <= LongestList ? [all] : Range(members[0].Title, members[^1].Title);
    }

    /// <summary>On two lines, since Mermaid breaks long ones at hyphens.</summary>
    private static string[] Range(string first, string last) => [$"{first} to", last];

    /// <summary>The block that they fill, such as 10.10.16.0/20, or else the first and the last; nothing where some aren't known.</summary>
    private static string[] Addresses(Box[] members)
    {
        var settings = members.SelectMany(it => it.Blocks).ToImmutableArray();
        if (settings.IsEmpty || !settings.AllKnown())
            return [];
        Cidr[] blocks = [.. settings.Known().Select(it => it.Value).Distinct().Order()];
        var length = blocks[0].PrefixLength;
        while (length > 0 && !blocks[0].Enclosing(length).Contains(blocks[^1]))
            length--;
        var whole = blocks[0].Enclosing(length);
        return whole.Contains(blocks[^1]) && CidrPlanning.FreeCount(whole, blocks).IsZero ? [$"{whole}"] : Range($"{blocks[0]}", $"{blocks[^1]}");
    }
}
