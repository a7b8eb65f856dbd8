namespace Gatewright.Tests.Generated;

internal static partial class GrammarText
{
    private const string Platform = """
        sorted: new SortedDictionary<string, int> { ["b"] = 2, ["a"] = 1 }
        sorted: new SortedDictionary<string, int>(‹map›)
        sorted: new SortedDictionary<string, int>(‹map›, StringComparer.Ordinal)
        sorted: new(StringComparer.OrdinalIgnoreCase) { ["X"] = ‹int›, ["a"] = ‹int› }
        keyed: new SortedList<int, string> { { 3, "c" }, { 1, "a" } }
        keyed: new() { [‹int›] = ‹str›, [‹int›] = ‹str› }
        fixed: ImmutableDictionary<string, int>.Empty
        fixed: ‹map›.ToImmutableDictionary()
        fixed: ‹fixed›.SetItem(‹str›, ‹int›)
        fixed: ‹fixed›.Add(‹str›, ‹int›)
        fixed: ‹fixed›.Remove("a")
        fixed: ‹texts›.Distinct().ToImmutableDictionary($x => $x, $x => Say($x.Length))
        frozen: ‹seq›.Distinct().ToFrozenDictionary($x => $x, $x => Say(‹int $x:int›))
        frozen: new Dictionary<int, int> { [1] = 2 }.ToFrozenDictionary()
        ordered: ImmutableSortedDictionary<string, int>.Empty.Add("b", 1)
        ordered: ‹map›.ToImmutableSortedDictionary()
        ordered: ‹ordered›.SetItem("a", ‹int›)
        flist: ImmutableList.Create(1, 2)
        flist: [‹int›, ‹int›]
        flist: ‹seq›.ToImmutableList()
        flist: ‹flist›.Add(‹int›)
        flist: ‹flist›.Insert(0, ‹int›)
        flist: ‹flist›.RemoveAt(‹small›)
        flist: ‹flist›.SetItem(0, ‹int›)
        flist: ‹flist›.Remove(‹int›)
        flist: ‹flist›.RemoveAll($x => Ask(‹bool $x:int›))
        farray: ["x", ‹str›]
        farray: ‹texts›.ToImmutableArray()
        farray: ‹farray›.Add(‹str›)
        farray: ‹farray›.AddRange(‹names›)
        fset: ImmutableHashSet.Create(1, 2)
        fset: ‹seq›.ToImmutableHashSet()
        fset: ‹fset›.Add(‹int›)
        fset: ‹fset›.Except(‹seq›)
        sset: new SortedSet<int> { 3, 1 }
        sset: new(‹seq›)
        nset: new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A", "a", "b" }
        nset: ‹texts›.ToHashSet(StringComparer.OrdinalIgnoreCase)
        nset: ‹texts›.ToHashSet()
        linked: new LinkedList<int>(‹seq›)
        linked: new LinkedList<int>([1, 2])
        queue: new Queue<int>([1, 2])
        queue: new(‹seq›)
        stack: new Stack<int>([1, 2])
        stack: new(‹seq›)
        built: new StringBuilder("ab")
        built: new StringBuilder().Append(‹str›).Append(‹int›)
        built: ‹built›.Append($"{‹int›:00}-{‹str›,3}")
        built: ‹built›.Insert(0, ‹str›)
        built: ‹built›.Replace("a", ‹str›)
        built: ‹built›.AppendJoin(",", ‹seq›)
        built: ‹built›.Append(‹char›, ‹small›)
        built: ‹built›.Remove(0, ‹small›)
        built: ‹built›.Append(‹plan›).Append(‹access›)
        block: IPNetwork.Parse("10.0.0.0/8")
        block: IPNetwork.Parse("10.1.2.0/24")
        block: new IPNetwork(‹addr›, 32)
        addr: IPAddress.Parse("10.1.2.3")
        addr: IPAddress.Parse("2001:db8::1")
        addr: new IPAddress([10, ‹byte›, 2, ‹byte›])
        addr: ‹block›.BaseAddress
        grid: new int[2, 2]
        grid: new[,] { { ‹int›, ‹int› }, { 3, ‹int› } }
        groups: ‹seq›.ToLookup($x => Say($x % 2))
        groups: ‹seq›.ToLookup($x => $x % 3, $x => Say(‹int $x:int›))
        lazy: new Lazy<int>(() => Say(‹int›))
        seq: ‹flist›
        seq: ‹sset›
        seq: ‹linked›
        seq: ‹queue›
        seq: ‹stack›
        seq: ‹sorted›.Values
        seq: ‹ordered›.Values
        seq: ‹groups›[‹small›]
        seq: ‹fset›.Order()
        seq: ‹frozen›.Values.Order()
        seq: ‹grid›.Cast<int>()
        seq: ‹groups›.Select($x => $x.Key)
        texts: ‹sorted›.Keys
        texts: ‹keyed›.Values
        texts: ‹farray›
        texts: ‹nset›
        texts: ‹fixed›.Keys.Order(StringComparer.Ordinal)
        texts: ‹sorted›.Select($x => $x.Key + $x.Value)
        texts: Regex.Split(‹str›, "[,.]")
        texts: Regex.Matches(‹str›, @"\w+").Select($x => $x.Value)
        texts: Enum.GetNames<Color>()
        int: ‹sorted›.Count
        int: ‹sorted›["a"]
        int: ‹fixed›["a"]
        int: ‹fixed›.Count
        int: ‹fixed›.GetValueOrDefault(‹str›, 3)
        int: ‹frozen›.Count
        int: ‹ordered›.First().Value
        int: ‹flist›.IndexOf(‹int›)
        int: ‹flist›[0]
        int: ‹farray›.Length
        int: ‹sset›.Min
        int: ‹sset›.Max
        int: ‹sset›.Count
        int: ‹nset›.Count
        int: ‹linked›.First!.Value
        int: ‹linked›.Last!.Value
        int: ‹linked›.Count
        int: ‹queue›.Dequeue()
        int: ‹stack›.Pop()
        int: (‹queue›.TryDequeue(out var $q) ? $q : -4)
        int: (‹stack›.TryPeek(out var $q) ? $q : -4)
        int: ‹built›.Length
        int: ‹block›.PrefixLength
        int: ‹addr›.GetAddressBytes()[1]
        int: ‹grid›[1, 0]
        int: ‹grid›.GetLength(0)
        int: ‹groups›.Count
        int: ‹groups›[‹int›].Count()
        int: ‹lazy›.Value
        int: Task.FromResult(‹int›).Result
        int: Task.WhenAll(‹ints›.Select(async $x => { await Task.CompletedTask; return ‹int $x:int›; })).Result.Sum()
        int: Task.WhenAll(‹ints›.Select($x => Task.FromResult(Say($x)))).Result.Length
        bool: ‹sorted›.ContainsKey(‹str›)
        bool: ‹fixed›.ContainsKey(‹str›)
        bool: ‹frozen›.ContainsKey(‹int›)
        bool: ‹fset›.Contains(‹int›)
        bool: ‹nset›.Add(‹str›)
        bool: ‹nset›.Contains(‹str›)
        bool: ‹sset›.Add(‹int›)
        bool: ‹set›.SetEquals(‹seq›)
        bool: ‹set›.IsSubsetOf(‹seq›)
        bool: ‹set›.Overlaps(‹seq›)
        bool: ‹linked›.Remove(‹int›)
        bool: ‹block›.Contains(‹addr›)
        bool: ‹block› == ‹block›
        bool: ‹addr›.Equals(‹addr›)
        bool: IPAddress.TryParse(‹str›, out _)
        bool: ‹groups›.Contains(‹int›)
        bool: ‹lazy›.IsValueCreated
        bool: Regex.IsMatch(‹str›, "^[a-z]+$")
        bool: Regex.IsMatch(‹str›, "WEB", RegexOptions.IgnoreCase)
        str: Regex.Replace(‹str›, @"\d+", "#")
        str: Regex.Replace(‹str›, "[a-c]", $x => $x.Value + $x.Index)
        str: Regex.Match(‹str›, @"(?<one>\d+)\.(\d+)").Groups["one"].Value
        str: ‹built›.ToString()
        str: ‹block›.ToString()
        str: $"{‹addr›} {‹block›} {‹built›}"
        str: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{‹double›:0.0} {‹int›}")
        str: string.Join(",", ‹sorted›)
        str: ‹map›.First().ToString()
        str: new { A = ‹int›, B = ‹str› }.ToString()
        str: (‹int›, ‹str›, ‹access›).ToString()
        str: string.Join(" ", new[] { ‹plan›, ‹plan› })
        color: Enum.GetValues<Color>()[‹small›]
        access: Enum.Parse<Access>("A, C")
        stmt: ‹sorted›[‹str›] = ‹int›;
        stmt: ‹keyed›.Remove(‹int›);
        stmt: ‹=fixed› = ‹fixed›;
        stmt: ‹=flist› = ‹flist›;
        stmt: ‹queue›.Enqueue(‹int›);
        stmt: ‹stack›.Push(‹int›);
        stmt: while (‹queue›.TryDequeue(out var $d)) { ‹stmt $d:int› break; }
        stmt: ‹linked›.AddFirst(‹int›);
        stmt: ‹linked›.RemoveLast();
        stmt: for (var $n = ‹linked›.First; $n != null; $n = $n.Next) Say($n.Value);
        stmt: foreach (var $e in ‹linked›) { ‹stmt $e:int› }
        stmt: foreach (var ($k, $e) in ‹sorted›) { ‹stmt $k:str $e:int› }
        stmt: ‹=built›.Append(‹str›);
        stmt: ‹=built›.Length = 1;
        stmt: ‹=grid›[0, 1] = ‹int›;
        stmt: ‹=grid›[1, ‹small›]++;
        stmt: foreach (var $e in ‹grid›) Say($e);
        stmt: { Span<int> $s = stackalloc int[3]; $s[‹small›] = ‹int›; Say($s[0] + $s.Length); }
        stmt: { Span<int> $s = ‹ints›; $s[0] = ‹int›; Say($s.ToArray().Sum()); }
        stmt: { ReadOnlySpan<int> $s = stackalloc[] { ‹int›, 2 }; foreach (var $e in $s) Say($e); }
        stmt: Parallel.ForEach(new[] { ‹int› }, $x => Say($x));
        stmt: foreach (var $g in ‹seq›.GroupBy($x => ‹int $x:int›)) Say($g.Key + $g.Count());
        """;
}
