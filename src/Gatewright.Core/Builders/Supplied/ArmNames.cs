using Gatewright.Model;

namespace Gatewright;

/// <summary>The names that things get in a template.</summary>
internal static class ArmNames
{
    /// <summary>A camel-cased identifier: <c>paris-psk</c> becomes <c>parisPsk</c>.</summary>
    public static string Parameter(Fact<Name> name) => Parameter(name.Value!);

    /// <inheritdoc cref="Parameter(Fact{Name})"/>
    public static string Parameter(Value<Name> name)
    {
        var text = name is Value<Name>.Known known ? known.ToString() : "parameter";
        var letters = new System.Text.StringBuilder(text.Length);
        var upper = false;
        foreach (var letter in text)
        {
            var isPlain = letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isPlain && (letters.Length > 0 || letter is not (>= '0' and <= '9')))
                letters.Append(letters.Length == 0 ? char.ToLowerInvariant(letter) : upper ? char.ToUpperInvariant(letter) : letter);
            upper = !isPlain && letters.Length > 0;
        }

        return letters.Length == 0 ? "parameter" : letters.ToString();
    }
}
