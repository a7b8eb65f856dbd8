namespace Gatewright.Tests;

/// <summary>Statements that say what they compute.</summary>
internal static partial class Computations
{
    public static IEnumerable<(string Theme, string Text)> All => [.. Values, .. Collections, .. Types, .. Statements];

    private static readonly (string, string)[] Values =
    [
        ("integers", """
            Say(7 / 2); Say(-7 / 2); Say(-7 % 3); Say(1 << 33); Say(-1 >> 1); Say(-1 >>> 28); Say(int.MaxValue); Say(5 & 6 | 8 ^ 1); Say(~5); Say(-(3 - 5));
            var max = int.MaxValue; Say(unchecked(max + 1)); Say(max * 2L); Say(unchecked(max * max)); Say((long)max * max); Say((uint)max + 2u); Say(ulong.MaxValue - (ulong)max);
            Say(unchecked((ulong)max * (ulong)max * (ulong)max)); uint small = 3; Say(unchecked(small - 5)); Say(small - 5L); long big = long.MaxValue; Say(unchecked(big + 1)); Say(big / -1);
            """),
        ("small integers", """
            byte one = 250; one += 10; Say(one); one++; Say(one); one = (byte)(one * 60); Say(one); short two = short.MaxValue; two++; Say(two); sbyte three = -128; three--; Say(three);
            ushort four = 65535; Say(four + 1); Say((ushort)(four + 2)); char letter = 'a'; letter++; Say(letter); Say((char)('a' + 2)); Say('a' + 2); Say((int)letter); var wider = 300L; Say((byte)wider); Say(unchecked((byte)-1));
            byte part = 10; part <<= 2; Say(part); part |= 1; Say(part); part ^= 3; Say(part); part %= 7; Say(part); long wide = 5; wide *= 3; wide -= 1; Say(wide); int less = 9; less /= 2; Say(less); less >>= 1; Say(less);
            """),
        ("overflow", """
            try { var max = int.MaxValue; Say(checked(max + 1)); } catch (OverflowException) { Say("add"); }
            try { long big = 300; Say(checked((byte)big)); } catch (OverflowException) { Say("convert"); }
            try { var zero = 0; Say(1 / zero); } catch (DivideByZeroException) { Say("divide"); }
            checked { byte small = 255; try { small++; } catch { Say("increment"); } Say(small); }
            unchecked { int max = int.MaxValue; Say(max + 1); }
            try { Say(checked(-int.MinValue)); } catch (OverflowException) { Say("negate"); } finally { Say("finally"); }
            """.Replace("checked(-int.MinValue)", "checked(-Least())", StringComparison.Ordinal) + "static int Least() => int.MinValue;"),
        ("reals", """
            Say((int)2.9); Say((int)-2.9); Say(1.5 * 2 > 2.9); Say(7 / 2.0); Say((long)1e10); Say((byte)200.7); Say(1m / 4); Say(0.1m + 0.2m); Say((int)3.99m); Say(2.5f * 2); Say(Math.Max(3, 4)); Say(Math.Abs(-3.5m)); Say(7.0 % 4); Say(Math.Round(2.5m)); Say((double)3 == 3.0); Say(1.0 < 2); Say((decimal)3);
            double grown = 1; grown++; grown += 2; Say(grown); decimal money = 1; money *= 1.10m; Say(money); Say(-2.5); Say((float)1 / 4);
            """),
        ("truths", """
            var yes = true; var no = false; Say(yes & no | yes ^ no); Say(!yes || no); bool? maybe = null; Say(maybe & no); Say(maybe | yes); Say((maybe & yes) is null); yes &= no; Say(yes); no |= true; Say(no); no ^= true; Say(no); Say(maybe == null); Say(maybe ?? true);
            """),
        ("nullable numbers", """
            int? none = null; int? three = 3; Say(none > 2); Say(three > 2); Say(none + 1); Say((three + 1) * 2); Say(none == null); Say(three == 3); Say(none != three); Say(none ?? 7); Say(three.Value); Say(three.HasValue); Say(none.GetValueOrDefault(4)); Say(none.GetValueOrDefault()); none ??= 9; Say(none); none++; Say(none); Say(-none); long? wide = three; Say(wide); Say((int)three + 1);
            string? text = null; Say(text?.Length > 2); text = "four"; Say(text?.Length > 2); Say(text?.Length); Say(text?[1]); Say(text?.ToUpperInvariant()?.Substring(1)); Say((text?.Length ?? 0) + 1);
            """),
        ("texts", """
            Say("a" + 1 + 'b' + null + true); Say(string.Concat("a", "b", "c")); Say("a-b-c".Split('-').Length); Say(string.Join("/", "a-b-c".Split('-'))); Say("spoke".Replace("o", "0")); Say("7".PadLeft(3, '0')); Say("abc"[1..]); Say("abc"[^1]); Say("abc"[..^1]); Say("abcdef".Substring(2, 3)); Say(" x ".Trim()); Say("A".ToLowerInvariant()); Say("abc".Contains('b')); Say("abc".IndexOf('c')); Say(string.IsNullOrEmpty("")); Say(string.Empty.Length); Say(new string('x', 3)); Say(string.Format(CultureInfo.InvariantCulture, "{0:000}-{1,5}|{2,-4}|", 7, "a", 'b')); Say($"{7:D3}|{5,4}|{'x',-3}|{1.5:F2}|{255:x}"); Say("10.0.0.0".EndsWith(".0", StringComparison.Ordinal)); Say(nameof(topology)); Say("a\tb".Length); Say(@"a\b"); Say("a,b;c".Split(',', ';')[2]); Say("abc".StartsWith("ab", StringComparison.Ordinal)); Say(int.Parse("42", CultureInfo.InvariantCulture) + 1); Say(3.ToString(CultureInfo.InvariantCulture) + "x"); Say(5.ToString("000", CultureInfo.InvariantCulture)); Say("b" == "b"); Say("a" != "b"); Say(string.Equals("A", "a", StringComparison.OrdinalIgnoreCase)); Say('a' < 'b'); Say(char.IsDigit('7')); Say((object)"a" is string); Say("x".Equals("x")); Say("ab".Insert(1, "-")); Say("a.b".LastIndexOf('.')); Say("abc".Remove(1)); Say(string.Join(',', new[] { 1, 2, 3 })); Say(string.Join("-", new List<string> { "p", "q" }));
            var text = "a"; text += "b"; text += 3; text += null; Say(text); var letters = ""; foreach (var letter in "xyz") letters = letter + letters; Say(letters); Say("x" + (text == "ab3" ? "yes" : "no")); Say(string.Concat("x", 1, 'c')); Say($"{(true ? "a" : "b")}{{}}"); Say($"{null}|{"in " + $"{1 + 1}"}");
            """),
        ("parses", """
            if (int.TryParse("12", out var number)) Say(number); if (!int.TryParse("x", out number)) Say(number); Say(int.TryParse("7", out _)); Say(bool.Parse("true")); Say(long.Parse("5000000000") + 1); Say(int.TryParse("3", CultureInfo.InvariantCulture, out var other) ? other : -1); Say(byte.TryParse("300", out var small)); Say(small);
            try { Say(int.Parse("abc")); } catch (FormatException) { Say("format"); }
            """),
        ("tuples", """
            var pair = (Name: "a", Number: 1); Say(pair.Name + pair.Number); pair.Number = 5; Say(pair.Number); pair.Item1 = "z"; Say(pair); Say(pair == ("z", 5)); Say(pair != ("z", 5)); var (one, (two, three)) = (1, (2, 3)); Say(one + two + three); (one, two) = (two, one); Say(one * 10 + two); var copy = pair; copy.Number = 9; Say(pair.Number); int[] numbers = [1, 2]; (numbers[0], numbers[1]) = (numbers[1], numbers[0]); Say(numbers[0]); (_, var second) = ("x", "y"); Say(second); pair.Number += 2; Say(pair.Number); pair.Number++; Say(pair.Number); var nested = (A: (B: 1, C: 2), D: 3); nested.A.B = 7; Say(nested.A.B + nested.D); Say(pair.Equals(("z", 8)));
            """.Replace("Say(pair); ", "", StringComparison.Ordinal).Replace(" Say(pair.Equals((\"z\", 8)));", "", StringComparison.Ordinal)),
        ("order of evaluation", """
            var log = ""; int Next(int number) { log += number; return number; } int[] cells = [0, 0, 0, 0]; cells[Next(1)] = Next(2); cells[Next(3)] += Next(4); Say(log); Say(cells[1] * 10 + cells[3]); var at = 0; cells[at++] += 5; Say(at); Say(cells[0]); cells[at++]++; Say(at); Say(cells[1]); Two(second: Next(5), first: Next(6)); Say(log); void Two(int first, int second) => log += $"({first},{second})"; var number = 1; number = number++ + ++number; Say(number); Say(Next(7) > 6 || Next(8) > 0); Say(log); (cells[Next(0)], cells[Next(1)]) = (Next(8), Next(9)); Say(log); var cell = 2; cell = cell + (cell = 5) * cell; Say(cell); string? none = null; none?.Insert(Next(3), "x"); Say(log); none ??= $"{Next(1)}"; none ??= $"{Next(2)}"; Say(log + none);
            """),
    ];
}
