namespace Gatewright.Tests.Generated;

internal static partial class GrammarText
{
    public static readonly string[] All = [Numbers, Texts, Lists, Sequences, Tables, Objects, Platform, Statements];

    public const string Usings = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Net;
        using System.Text;
        using System.Text.RegularExpressions;
        using System.Threading.Tasks;

        """;

    /// <summary>What all programs declare.</summary>
    public const string Declared = """
        public enum Color { Red, Green = 4, Blue }
        public enum Level : byte { Low = 1, High = 200 }
        [Flags] public enum Access { None = 0, A = 1, B = 2, C = 4, All = 7 }
        [Flags] public enum Rare : ushort { X = 2, Y = 4, Z = 8, XY = 6 }
        public record Plan(string Name, int Number) { public int More { get; init; } }
        public record Sub(string Name, int Number, bool Is) : Plan(Name, Number);
        public record struct Point(int X, int Y);
        public readonly struct Block(int start, int length) { public int Start => start; public int End => start + length; public int Size { get; } = length * 2; }
        [System.Runtime.CompilerServices.InterpolatedStringHandler]
        public ref struct Pieces(int literals, int holes)
        {
            public int Count;
            public void AppendLiteral(string it) => Count++;
            public void AppendFormatted<T>(T it) => Count++;
        }
        public static class Rows { extension(StringBuilder builder) { public int Row(Pieces pieces) => pieces.Count; } }
        public class Counter { public int Count; public int Next() => ++Count; public int this[int at] => Count + at; }
        """;

    public const string Types = """
        int: int
        long: long
        uint: uint
        ulong: ulong
        byte: byte
        sbyte: sbyte
        short: short
        ushort: ushort
        char: char
        bool: bool
        double: double
        decimal: decimal
        str: string
        maybe: int?
        color: Color
        level: Level
        access: Access
        rare: Rare
        ints: int[]
        list: List<int>
        names: List<string>
        map: Dictionary<string, int>
        set: HashSet<int>
        plan: Plan
        point: Point
        pair: (int, string)
        seq: IEnumerable<int>
        texts: IEnumerable<string>
        sorted: SortedDictionary<string, int>
        keyed: SortedList<int, string>
        fixed: ImmutableDictionary<string, int>
        frozen: FrozenDictionary<int, int>
        ordered: ImmutableSortedDictionary<string, int>
        flist: ImmutableList<int>
        farray: ImmutableArray<string>
        fset: ImmutableHashSet<int>
        sset: SortedSet<int>
        nset: HashSet<string>
        linked: LinkedList<int>
        queue: Queue<int>
        stack: Stack<int>
        built: StringBuilder
        block: IPNetwork
        addr: IPAddress
        grid: int[,]
        groups: ILookup<int, int>
        lazy: Lazy<int>
        """;

    private const string Numbers = """
        small: 0
        small: 1
        small: 2
        small: 3
        int: zero
        int: 1
        int: 7
        int: minus
        int: most
        int: 100
        int: ‹int› + ‹int›
        int: ‹int› - ‹int›
        int: ‹int› * ‹int›
        int: ‹int› / ‹int›
        int: ‹int› % ‹int›
        int: (‹int› & ‹int›)
        int: (‹int› | ‹int›)
        int: (‹int› ^ ‹int›)
        int: ~‹int›
        int: -(‹int›)
        int: (‹int› << ‹int›)
        int: (‹int› >> ‹int›)
        int: (‹int› >>> ‹int›)
        int: checked(‹int› + ‹int›)
        int: checked(‹int› * ‹int›)
        int: checked((int)‹long›)
        int: unchecked((int)‹long›)
        int: (int)‹byte› * ‹sbyte›
        int: ‹byte› + ‹ushort›
        int: (int)‹double›
        int: (int)‹decimal›
        int: (int)‹color›
        int: (int)‹access›
        int: ‹char› - 'a'
        int: (‹bool› ? ‹int› : ‹int›)
        int: Math.Max(‹int›, ‹int›)
        int: Math.Min(‹int›, ‹int›)
        int: Math.Abs(‹small›)
        int: Math.Clamp(‹int›, 0, 50)
        int: Say(‹int›)
        int: ‹=int›++
        int: --‹=int›
        int: (‹=int› += ‹int›)
        int: ‹str›.Length
        int: ‹str›.IndexOf(‹char›)
        int: (int.TryParse(‹str›, out var $n) ? $n : -1)
        int: (‹maybe› ?? ‹int›)
        int: ‹maybe›.GetValueOrDefault()
        int: (‹int› switch { < 0 => ‹int›, 0 => 5, > 0 and < 10 => ‹int›, _ => 9 })
        int: (‹str› switch { "a" => 1, { Length: > 3 } => 2, ['x', ..] => 3, _ => ‹int› })
        int: (‹color› switch { Color.Red => 1, Color.Green or Color.Blue => ‹int›, _ => 3 })
        long: 5L
        long: least
        long: 3000000000L
        long: ‹int›
        long: ‹long› + ‹long›
        long: ‹long› * ‹int›
        long: ‹long› / ‹long›
        long: ‹long› % ‹long›
        long: checked(‹long› * ‹long›)
        long: (‹long› << ‹small›)
        long: (‹long› ^ ‹int›)
        long: -‹long›
        long: ‹uint› + ‹int›
        long: (long)‹ulong›
        uint: 4u
        uint: mostUnsigned
        uint: ‹uint› + ‹uint›
        uint: ‹uint› * ‹uint›
        uint: (uint)‹int›
        uint: checked((uint)‹int›)
        uint: ~‹uint›
        uint: ‹uint› >> 3
        ulong: 9UL
        ulong: largest
        ulong: ‹ulong› + ‹ulong›
        ulong: ‹ulong› / ‹ulong›
        ulong: (ulong)‹int›
        ulong: checked(‹ulong› - ‹ulong›)
        ulong: ‹uint›
        byte: high
        byte: (byte)‹int›
        byte: checked((byte)‹int›)
        byte: ‹=byte›++
        byte: (‹=byte› += ‹byte›)
        sbyte: low
        sbyte: (sbyte)‹int›
        sbyte: (sbyte)‹byte›
        short: (short)‹int›
        short: (short)30000
        short: (‹=short› *= 3)
        ushort: (ushort)‹int›
        ushort: (ushort)5
        char: 'a'
        char: 'Z'
        char: '7'
        char: (char)(‹byte› % 26 + 'a')
        char: char.ToUpperInvariant(‹char›)
        char: ‹=char›++
        bool: true
        bool: false
        bool: !‹bool›
        bool: (‹bool› && ‹bool›)
        bool: (‹bool› || ‹bool›)
        bool: (‹bool› ^ ‹bool›)
        bool: (‹bool› & Ask(‹bool›))
        bool: Ask(‹bool›)
        bool: ‹int› < ‹int›
        bool: ‹int› >= ‹int›
        bool: ‹int› == ‹int›
        bool: ‹long› != ‹long›
        bool: ‹uint› < ‹int›
        bool: ‹double› > ‹double›
        bool: ‹decimal› == ‹decimal›
        bool: ‹int› == ‹double›
        bool: ‹str› == ‹str›
        bool: ‹maybe› > 3
        bool: ‹maybe› == ‹maybe›
        bool: ‹maybe›.HasValue
        bool: ‹int› is > 2 and not 7
        bool: ‹char› is >= 'a' and <= 'z' or '7'
        bool: ‹maybe› is { } $m && $m > 0
        bool: ‹color› == Color.Green
        bool: ‹access›.HasFlag(Access.B)
        bool: (‹access› & Access.A) != 0
        bool: char.IsDigit(‹char›)
        double: 1.5
        double: -0.25
        double: ‹int›
        double: ‹double› + ‹double›
        double: ‹double› * ‹double›
        double: ‹double› / ‹double›
        double: (double)‹decimal›
        double: Math.Round(‹double›, 1)
        double: Math.Sqrt(‹small›)
        decimal: price
        decimal: 0.1m
        decimal: ‹decimal› + ‹decimal›
        decimal: ‹decimal› * ‹small›
        decimal: ‹decimal› / ‹decimal›
        decimal: ‹int›
        decimal: (decimal)‹double›
        maybe: nothing
        maybe: ‹int›
        maybe: ‹maybe› + ‹int›
        maybe: ‹maybe› * ‹maybe›
        maybe: (‹bool› ? ‹int› : null)
        maybe: ‹str›?.Length
        """;

    private const string Texts = """
        str: ""
        str: "a"
        str: "web"
        str: "10.1.0.0/16"
        str: "a,b,,c"
        str: " Hub "
        str: ‹str› + ‹str›
        str: ‹str› + ‹int›
        str: ‹str› + ‹char›
        str: ‹str› + ‹bool›
        str: ‹str› + ‹double›
        str: ‹str› + ‹maybe›
        str: ‹str› + ‹color›
        str: ‹str› + ‹access›
        str: ‹str› + ‹plan›
        str: $"{‹int›}-{‹str›}"
        str: $"{‹int›:000}/{‹int›,5}|{‹str›,-4}"
        str: $"{‹double›:F2} {‹decimal›}"
        str: $"{‹color›} {‹access›} {‹rare›} {‹level›}"
        str: $"{‹color›:D} {‹access›:X} {‹access›:G} {‹rare›:F} {‹level›:x}"
        str: $"{‹plan›}"
        str: $"{‹point›} {‹pair›}"
        str: ‹str›.ToUpperInvariant()
        str: ‹str›.ToLower()
        str: ‹str›.Trim()
        str: ‹str›.Replace("a", ‹str›)
        str: ‹str›.PadLeft(5)
        str: ‹str›.PadRight(4, '.')
        str: ‹str›.Substring(‹small›)
        str: ‹str›[..^1]
        str: ‹str›.Split(',')[0]
        str: ‹str›.Insert(0, ‹str›)
        str: ‹int›.ToString()
        str: ‹int›.ToString("X4")
        str: ‹bool›.ToString()
        str: ‹char›.ToString()
        str: ‹decimal›.ToString("0.00")
        str: ‹color›.ToString()
        str: ‹access›.ToString()
        str: ‹plan›.ToString()
        str: ‹point›.ToString()
        str: string.Join(",", ‹ints›)
        str: string.Join("-", ‹names›)
        str: string.Join("", ‹seq›)
        str: string.Join("; ", ‹texts›)
        str: string.Concat(‹texts›)
        str: string.Concat(‹str›, ‹int›, ‹bool›)
        str: string.Format("{0}:{1:00}", ‹str›, ‹int›)
        str: new string(‹char›, ‹small›)
        str: FormattableString.Invariant($"{‹int›}/{‹double›:0.0}")
        str: (‹bool› ? ‹str› : ‹str›)
        str: (‹int› switch { 0 => "none", 1 or 2 => ‹str›, _ => "many" })
        str: nameof(Plan)
        str: Enum.GetName(‹color›) ?? "?"
        bool: ‹str›.Contains(‹str›)
        bool: ‹str›.StartsWith("a")
        bool: ‹str›.EndsWith("c", StringComparison.OrdinalIgnoreCase)
        bool: string.IsNullOrEmpty(‹str›)
        bool: ‹str› is "a" or "b"
        bool: ‹str› is ['a', .. var $r] && $r.Length > 1
        bool: ‹str›.Equals("WEB", StringComparison.OrdinalIgnoreCase)
        char: (‹str› + "q")[0]
        char: (‹str› + "q")[^1]
        texts: ‹str›.Split(',')
        texts: ‹str›.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        """;
}
