namespace Gatewright.Tests.Generated;

internal static partial class GrammarText
{
    private const string Lists = """
        ints: new[] { 3, 1, 2 }
        ints: new int[2]
        ints: [‹int›, ‹int›, ‹int›]
        ints: [1, .. ‹seq›]
        ints: ‹seq›.ToArray()
        ints: ‹list›.ToArray()
        ints: ‹ints›[..^0]
        list: new List<int> { 4, 5 }
        list: []
        list: [‹int›, ‹int›]
        list: ‹seq›.ToList()
        list: new List<int>(‹ints›)
        list: new(‹seq›)
        list: ‹list›.FindAll($x => ‹bool $x:int›)
        list: ‹list›.ConvertAll($x => ‹int $x:int›)
        names: new List<string> { "b", "a" }
        names: [‹str›, ‹str›]
        names: ‹texts›.ToList()
        set: new HashSet<int> { 1, 2 }
        set: [‹int›, ‹int›, ‹int›]
        set: ‹seq›.ToHashSet()
        int: ‹ints›.Length
        int: ‹list›.Count
        int: ‹ints›[0]
        int: ‹list›[^1]
        int: ‹list›.IndexOf(‹int›)
        int: ‹list›.Find($x => ‹bool $x:int›)
        int: ‹list›.RemoveAll($x => ‹bool $x:int›)
        int: ‹set›.Count
        bool: ‹list›.Contains(‹int›)
        bool: ‹list›.Remove(‹int›)
        bool: ‹list›.Exists($x => ‹bool $x:int›)
        bool: ‹set›.Add(‹int›)
        bool: ‹set›.Contains(‹int›)
        bool: ‹set›.Remove(‹int›)
        bool: ‹ints› is [1, ..]
        bool: ‹ints› is [_, var $b, _] && $b > 1
        """;

    private const string Sequences = """
        seq: new[] { 5, 1, 5 }
        texts: new[] { "b", "a" }
        stmt: Say(1);
        seq: ‹ints›
        seq: ‹list›
        seq: ‹set›
        seq: Enumerable.Range(1, ‹small›)
        seq: Enumerable.Range(‹small›, 4)
        seq: Enumerable.Repeat(‹int›, 2)
        seq: ‹seq›.Select($x => ‹int $x:int›)
        seq: ‹seq›.Select($x => Say(‹int $x:int›))
        seq: ‹seq›.Select(($x, $i) => Say(‹int $x:int $i:int›))
        seq: ‹seq›.Where($x => ‹bool $x:int›)
        seq: ‹seq›.Where($x => Ask(‹bool $x:int›))
        seq: ‹seq›.Skip(‹small›)
        seq: ‹seq›.Take(‹small›)
        seq: ‹seq›.Concat(‹seq›)
        seq: ‹seq›.Append(‹int›)
        seq: ‹seq›.Prepend(‹int›)
        seq: ‹seq›.Distinct()
        seq: ‹seq›.Reverse()
        seq: ‹seq›.OrderBy($x => Say(‹int $x:int›))
        seq: ‹seq›.OrderByDescending($x => $x)
        seq: ‹seq›.Order()
        seq: ‹seq›.OrderBy($x => $x % 2).ThenByDescending($x => Say($x))
        seq: ‹seq›.TakeWhile($x => Ask(‹bool $x:int›))
        seq: ‹seq›.SkipWhile($x => Ask(‹bool $x:int›))
        seq: ‹seq›.SkipLast(1)
        seq: ‹seq›.TakeLast(2)
        seq: ‹seq›.Zip(‹seq›, ($x, $y) => Say(‹int $x:int $y:int›))
        seq: ‹seq›.Union(‹seq›)
        seq: ‹seq›.Except(‹seq›)
        seq: ‹seq›.Intersect(‹seq›)
        seq: ‹seq›.SelectMany($x => Enumerable.Range(0, 2).Select($y => Say(‹int $x:int $y:int›)))
        seq: ‹seq›.DistinctBy($x => Say($x % 3))
        seq: ‹seq›.DefaultIfEmpty()
        seq: ‹seq›.DefaultIfEmpty(‹int›)
        seq: ‹seq›.Chunk(2).Select($x => $x.Sum())
        seq: ‹seq›.GroupBy($x => Say($x % 2)).Select($x => $x.Count())
        seq: ‹map›.Values
        seq: from $x in ‹seq› where ‹bool $x:int› select ‹int $x:int›
        texts: ‹names›
        texts: ‹map›.Keys
        texts: ‹texts›.Select($x => ‹str $x:str›)
        texts: ‹seq›.Select($x => ‹str $x:int›)
        texts: ‹texts›.OrderBy($x => $x)
        texts: ‹texts›.OrderBy($x => $x, StringComparer.Ordinal)
        texts: ‹texts›.Distinct(StringComparer.OrdinalIgnoreCase)
        texts: ‹texts›.Where($x => ‹bool $x:str›)
        texts: ‹seq›.Zip(‹texts›).Select($x => $x.First + $x.Second)
        texts: ‹map›.Select($x => $x.Key + $x.Value)
        int: ‹seq›.Count()
        int: ‹seq›.Count($x => Ask(‹bool $x:int›))
        int: ‹seq›.Sum()
        int: ‹seq›.Sum($x => Say(‹int $x:int›))
        int: ‹seq›.First()
        int: ‹seq›.First($x => Ask(‹bool $x:int›))
        int: ‹seq›.FirstOrDefault()
        int: ‹seq›.FirstOrDefault($x => Ask(‹bool $x:int›), 8)
        int: ‹seq›.Last()
        int: ‹seq›.LastOrDefault($x => Ask(‹bool $x:int›))
        int: ‹seq›.LastOrDefault()
        int: ‹seq›.Single()
        int: ‹seq›.SingleOrDefault()
        int: ‹seq›.SingleOrDefault($x => Ask(‹bool $x:int›))
        int: ‹seq›.ElementAt(‹small›)
        int: ‹seq›.ElementAtOrDefault(‹small›)
        int: ‹seq›.Max()
        int: ‹seq›.Min($x => Say($x))
        int: ‹seq›.MaxBy($x => Say($x % 5))
        int: ‹seq›.Aggregate(0, ($x, $y) => Say(‹int $x:int $y:int›))
        int: ‹seq›.Aggregate(($x, $y) => ‹int $x:int $y:int›)
        bool: ‹seq›.Any()
        bool: ‹seq›.Any($x => Ask(‹bool $x:int›))
        bool: ‹seq›.All($x => Ask(‹bool $x:int›))
        bool: ‹seq›.Contains(‹int›)
        bool: ‹seq›.SequenceEqual(‹seq›)
        double: ‹seq›.Average()
        """;

    private const string Tables = """
        map: new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }
        map: new() { { "x", ‹int› } }
        map: ‹texts›.Distinct().ToDictionary($x => $x, $x => Say(‹int $x:str›))
        map: ‹texts›.ToDictionary($x => $x, $x => $x.Length)
        map: new Dictionary<string, int>(‹map›)
        map: new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = ‹int›, ["b"] = 3 }
        int: ‹map›.Count
        int: ‹map›["a"]
        int: ‹map›.GetValueOrDefault(‹str›)
        int: ‹map›.GetValueOrDefault(‹str›, 4)
        int: ‹map›.Sum($x => $x.Value)
        int: (‹map›.TryGetValue(‹str›, out var $f) ? $f : -2)
        bool: ‹map›.ContainsKey(‹str›)
        bool: ‹map›.TryAdd(‹str›, ‹int›)
        bool: ‹map›.Remove(‹str›)
        """;

    private const string Objects = """
        color: Color.Red
        color: Color.Blue
        color: (Color)‹int›
        color: Enum.Parse<Color>("Green")
        color: (Enum.TryParse<Color>(‹str›, out var $c) ? $c : Color.Blue)
        level: Level.High
        level: (Level)‹byte›
        access: Access.A | Access.C
        access: Access.B
        access: (Access)‹int›
        access: ‹access› | ‹access›
        access: ‹access› & ~Access.A
        access: ‹access› ^ Access.All
        rare: Rare.X | Rare.Z
        rare: (Rare)‹byte›
        plan: new Plan("p", 1)
        plan: new Plan(‹str›, ‹int›) { More = ‹int› }
        plan: new Sub(‹str›, ‹int›, ‹bool›)
        plan: ‹plan› with { Number = ‹int› }
        point: new Point(1, 2)
        point: new(‹int›, ‹int›)
        point: ‹point› with { Y = ‹int› }
        pair: (1, "a")
        pair: (‹int›, ‹str›)
        int: ‹plan›.Number
        int: ‹plan›.More
        int: ‹point›.X
        int: ‹pair›.Item1
        int: new Block(‹int›, ‹int›).End
        int: new Block(‹int›, 2).Size
        int: new Counter { Count = ‹int› }.Next()
        int: new Counter()[‹int›]
        int: (‹plan› is Sub { Is: true } $s ? $s.Number : 6)
        int: (‹point› is (var $a, > 0) ? $a : 8)
        str: ‹plan›.Name
        str: ‹pair›.Item2
        bool: ‹plan› == ‹plan›
        bool: ‹point› == ‹point›
        bool: ‹pair› == ‹pair›
        bool: ‹plan› is { Number: > 0, Name: "p" }
        bool: ‹plan› is Sub
        """;

    private const string Statements = """
        stmt: ‹=int› += ‹int›;
        stmt: ‹=int› = ‹int›;
        stmt: ‹=str› += ‹str›;
        stmt: ‹=str› = ‹str›;
        stmt: ‹=long› -= ‹int›;
        stmt: ‹=uint› <<= ‹int›;
        stmt: ‹=maybe› ??= ‹int›;
        stmt: ‹=maybe› = ‹maybe›;
        stmt: ‹=access› |= ‹access›;
        stmt: ‹=color›++;
        stmt: ‹=point›.X = ‹int›;
        stmt: ‹=pair›.Item1 = ‹int›;
        stmt: (‹=int›, ‹=str›) = ‹pair›;
        stmt: ‹list›.Add(‹int›);
        stmt: ‹list›.Insert(0, ‹int›);
        stmt: ‹list›.AddRange(‹seq›);
        stmt: ‹list›.Reverse();
        stmt: ‹list›.Sort();
        stmt: ‹list›.Clear();
        stmt: ‹=ints›[0] = ‹int›;
        stmt: ‹=ints›[^1]++;
        stmt: ‹=map›[‹str›] = ‹int›;
        stmt: ‹=map›["a"]++;
        stmt: ‹set›.UnionWith(‹seq›);
        stmt: ‹set›.ExceptWith(‹seq›);
        stmt: ‹set›.IntersectWith(‹seq›);
        stmt: if (‹bool›) { ‹stmt› } else { ‹stmt› }
        stmt: if (‹bool›) { ‹stmt› ‹stmt› }
        stmt: foreach (var $e in ‹seq›) { ‹stmt $e:int› if (Ask(‹bool $e:int›)) break; }
        stmt: foreach (var $e in ‹ints›) { if (‹bool $e:int›) continue; ‹stmt $e:int› }
        stmt: foreach (var $e in ‹names›) { ‹stmt $e:str› }
        stmt: foreach (var ($k, $e) in ‹map›) { ‹stmt $k:str $e:int› }
        stmt: for (var $i = 0; $i < 3; $i++) { ‹stmt $i:int› }
        stmt: for (byte $i = 250; $i > 3; $i++) { ‹stmt› }
        stmt: { var $w = 0; while ($w++ < 3 && ‹bool $w:int›) { ‹stmt $w:int› } }
        stmt: try { ‹stmt› ‹stmt› } catch (OverflowException) { log += "o"; } catch (DivideByZeroException) { log += "d"; }
        stmt: try { ‹stmt› ‹stmt› } catch (InvalidOperationException) { log += "i"; } catch (ArgumentException) { log += "r"; } finally { log += "f"; }
        stmt: try { ‹stmt› } catch (Exception) { log += "e"; }
        stmt: switch (‹int›) { case 1: case > 5: ‹stmt› break; case 0 when ‹bool›: ‹stmt› break; default: log += "s"; break; }
        stmt: Say(‹int›);
        """;
}
