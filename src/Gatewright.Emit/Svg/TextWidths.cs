using System.Text;

namespace Gatewright.Emit.Svg;

/// <summary>How heavy letters are.</summary>
internal enum Weight { Regular, Bold }

/// <summary>
/// How wide a text is at most. Nobody knows which font a reader has, so each letter has the wider of its widths in DejaVu Sans and Liberation Sans, which has
/// those of Arial and Helvetica; measured in Chromium, 2026-11-29.
/// </summary>
internal static class TextWidths
{
    private const string Ellipsis = "…";

    /// <summary>The widest letter of Latin, Greek and Cyrillic in bold, and more than Chinese letters and most symbols take.</summary>
    private const int Other = 1600;

    /// <summary>Thousandths of the size, from the blank to the tilde.</summary>
    private static readonly short[] Regular =
    [
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838,
        838, 557, 1016, 685, 687, 723, 771, 667, 611, 778, 752, 295, 500, 667, 558, 863, 749, 788, 667, 788, 723, 667, 611, 732, 685, 989, 686, 667, 686,
        391, 337, 391, 838, 557, 500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, 635, 635, 412, 521, 393, 634, 592, 818, 592,
        592, 525, 637, 337, 637, 838,
    ];

    private static readonly short[] Bold =
    [
        349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366, 696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838,
        838, 838, 611, 1000, 774, 763, 734, 831, 684, 684, 821, 837, 373, 557, 775, 638, 996, 837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771, 725,
        726, 458, 366, 458, 838, 557, 500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, 716, 716, 494, 596, 479, 712, 652, 924,
        646, 652, 583, 712, 366, 712, 838,
    ];

    /// <summary>The width, rounded up.</summary>
    public static int Of(string text, double size, Weight weight)
    {
        var sum = 0L;
        foreach (var letter in text.EnumerateRunes())
            sum += Of(letter, weight);
        return (int)Math.Ceiling(sum * size / 1000);
    }

    /// <summary>The text, or its beginning and its end where it is wider: names often differ at the end.</summary>
    public static string Fit(string text, double size, Weight weight, int width)
    {
        if (Of(text, size, weight) <= width)
            return text;
        Rune[] letters = [.. text.EnumerateRunes()];
        for (var kept = letters.Length - 1; kept > 1; kept--)
        {
            var shorter = $"{string.Concat(letters[..((kept + 1) / 2)])}{Ellipsis}{string.Concat(letters[^(kept / 2)..])}";
            if (Of(shorter, size, weight) <= width)
                return shorter;
        }

        return Ellipsis;
    }

    /// <summary>The text on lines of a width. A word that is wider is shortened.</summary>
    public static IEnumerable<string> Wrap(string text, double size, Weight weight, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Of(longer, size, weight) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            line = Fit(word, size, weight, width);
        }

        if (line.Length > 0)
            yield return line;
    }

    private static int Of(Rune letter, Weight weight) => letter.Value switch
    {
        >= ' ' and <= '~' => (weight == Weight.Bold ? Bold : Regular)[letter.Value - ' '],
        '…' => 1000,
        _ => Other,
    };
}
