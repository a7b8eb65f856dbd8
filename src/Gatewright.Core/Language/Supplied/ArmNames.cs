namespace Gatewright;

/// <summary>The names that things get in a template.</summary>
internal static class ArmNames
{
    /// <summary>A camel-cased identifier: <c>paris-psk</c> becomes <c>parisPsk</c>.</summary>
    public static string Parameter(Setting<Name> name)
    {
        var text = name.TryGetValue(out var known) ? known.ToString() : "parameter";
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

    /// <summary>
    /// The parameter in which a nested template is given a secret of a key vault: <c>_contoso_keys_lyon_psk_12</c>. No name of a program begins with
    /// an underscore,
    /// and the number tells where the vault's ends, so two secrets never share one; or a tunnel would get another's key. What a parameter names has a <c>p</c>.
    /// </summary>
    public static string Kept(Value<ResourceId> vault, Value<Name> name)
    {
        var holder = vault is Value<ResourceId>.Known known ? known.Value.Name : Bare(vault);
        return FormattableString.Invariant($"_{Plain(holder)}_{Plain(Bare(name))}_{Mark(vault)}{holder.Length}{Mark(name)}");
    }

    private static string Mark<T>(Value<T> value) => value is Value<T>.Known ? "" : "p";

    /// <summary>The text, or the name of the parameter that has it.</summary>
    private static string Bare<T>(Value<T> value) => value is Value<T>.Deferred deferred ? deferred.Name : value.ToString()!;

    private static string Plain(string text) =>
        new(text.Select(it => it is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? it : '_').ToArray());
}
