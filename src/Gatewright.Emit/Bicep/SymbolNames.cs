using System.Text;

namespace Gatewright.Emit.Bicep;

/// <summary>The names in one file, each given once.</summary>
internal sealed class SymbolNames
{
    /// <summary>Longer names are cut; Bicep takes 255 letters.</summary>
    private const int Longest = 80;

    /// <summary>Bicep's own namespaces are reserved, and literals are no names.</summary>
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { "az", "sys", "true", "false", "null" };

    public bool IsTaken(string name) => taken.Contains(name);

    /// <summary>A parameter keeps its name unless Bicep takes no such name.</summary>
    public string TakeParameter(string name) => Take(BicepText.IsIdentifier(name) ? name : Camel(name, "parameter"), "Parameter");

    /// <summary>A name that nothing else has.</summary>
    /// <param name="words">What it is made of.</param>
    /// <param name="kind">What is put behind it where something else has it; empty for a number alone.</param>
    public string TakeWords(string words, string kind) => Take(Camel(words, kind), kind);

    /// <summary>The words of a name: those of a parameter in it are the parameter's name.</summary>
    public static string WordsOf(Term name) => name switch
    {
        Term.Literal literal => literal.Text,
        Term.Parameter parameter => parameter.Name,
        Term.Call call => string.Join(' ', call.Arguments.Select(WordsOf)),
        Term.MemberOf member => WordsOf(member.Owner),
        Term.ItemOf item => WordsOf(item.Owner),
        Term.Raw raw => ParametersOf(raw),
        _ => "",
    };

    /// <summary>What a type's resources are called: <c>virtualNetworks</c> are each a <c>VirtualNetwork</c>.</summary>
    public static string KindOf(string type)
    {
        var plural = type[(type.LastIndexOf('/') + 1)..];
        var one = plural.EndsWith("sses", StringComparison.Ordinal) ? plural[..^2]
            : plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y"
            : plural.TrimEnd('s');
        return char.ToUpperInvariant(one[0]) + one[1..];
    }

    private string Take(string wanted, string kind)
    {
        var name = wanted;
        for (var number = kind.Length == 0 ? 2 : 1; !taken.Add(name); number++)
            name = number == 1 ? wanted + kind : FormattableString.Invariant($"{wanted}{kind}{number}");
        return name;
    }

    private static string Camel(string words, string kind)
    {
        var name = new StringBuilder();
        var isNext = false;
        foreach (var letter in words)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                isNext = true;
            }
            else if (name.Length < Longest)
            {
                // Numbers stay apart: weu-2-01 isn't weu201.
                if (isNext && char.IsAsciiDigit(letter) && name.Length > 0 && char.IsAsciiDigit(name[^1]))
                    name.Append('_');
                name.Append(name.Length == 0 ? char.ToLowerInvariant(letter) : isNext ? char.ToUpperInvariant(letter) : letter);
                isNext = false;
            }
        }

        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            name.Insert(0, kind.Length == 0 ? "module" : char.ToLowerInvariant(kind[0]) + kind[1..]);
        return name.ToString();
    }

    private static string ParametersOf(Term raw)
    {
        var names = new List<string>();
        raw.Visit(names.Add);
        return string.Join(' ', names);
    }
}
