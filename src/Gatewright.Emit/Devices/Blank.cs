using Gatewright.Emit.Templates;

namespace Gatewright.Emit.Devices;

/// <summary>A value that isn't known yet, or is secret: a name in angle brackets stands for it.</summary>
/// <param name="Name">Capital letters, digits and underscores.</param>
/// <param name="Meaning">What is to be filled in.</param>
internal sealed record Blank(string Name, string Meaning)
{
    public string Token => $"<{Name}>";
}

/// <summary>The blanks of one device, in the order of their first use.</summary>
internal sealed class BlankList
{
    private readonly Dictionary<(object About, string Name), Blank> all = [];
    private readonly HashSet<string> names = [];
    private readonly List<Blank> order = [];

    public IReadOnlyList<Blank> All => order;

    /// <summary>The token of a blank.</summary>
    /// <param name="about">What it belongs to: blanks of one name about different things are told apart by a number.</param>
    /// <param name="name">Its name, of any letters.</param>
    /// <param name="meaning">What is to be filled in.</param>
    public string Add(object about, string name, string meaning)
    {
        var cleaned = PlainText.Upper(name);
        if (!all.TryGetValue((about, cleaned), out var blank))
        {
            all[(about, cleaned)] = blank = new(Free(cleaned), PlainText.Of(meaning));
            order.Add(blank);
        }

        return blank.Token;
    }

    private string Free(string name)
    {
        var free = name;
        for (var number = 2; !names.Add(free); number++)
            free = FormattableString.Invariant($"{name}_{number}");
        return free;
    }
}
