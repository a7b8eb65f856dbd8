namespace Gatewright;

/// <summary>Which of some known words was probably meant.</summary>
internal static class Spelling
{
    /// <summary>More slips than that make another word.</summary>
    private const int Slips = 2;

    /// <summary>The known word with the fewest slips, whatever the case; null where each has more than two, or as many as letters.</summary>
    public static string? Closest(string word, IEnumerable<string> known) => Closest(word, known, Slips);

    /// <summary>The same with as many slips as a kind of word allows.</summary>
    public static string? Closest(string word, IEnumerable<string> known, int slips) =>
        known.Select(it => (Name: it, Slips: Between(it, word)))
            .Where(it => it.Slips <= slips && it.Slips < word.Length)
            .OrderBy(it => it.Slips).FirstOrDefault().Name;

    /// <summary>How many letters have to be put in, left out or exchanged to make one name of the other (Levenshtein).</summary>
    private static int Between(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < other.Length; j++)
            {
                var exchanged = diagonal + (char.ToUpperInvariant(one[i]) == char.ToUpperInvariant(other[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(exchanged, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[other.Length];
    }
}
