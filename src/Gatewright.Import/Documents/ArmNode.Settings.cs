namespace Gatewright.Import.Documents;

/// <content>Properties as settings of an element.</content>
internal sealed partial class ArmNode
{
    /// <summary>A property as a setting; not set if it isn't written.</summary>
    public Setting<T> Setting<T>(string name) => Read(name) is { } value ? Setting<T>(value) : default;

    /// <summary>A value that stands here as a setting.</summary>
    public Setting<T> Setting<T>(ArmValue value)
    {
        if (ArmValues.IsChoice<T>())
            notes.Ask(value);
        return notes.Journal.Setting(ArmValues.As<T>(value), new(At(value)));
    }

    /// <summary>Notes that a value has to be known for a program to say what is described.</summary>
    public void Ask(ArmValue value) => notes.Ask(value);

    /// <summary>A value that readers have made of properties as a setting.</summary>
    public Setting<T> Setting<T>(Value<T> value, Origin origin) => notes.Journal.Setting(value, origin);

    /// <summary>The name of a part; the empty one of a part without it, which has a place at least.</summary>
    public Setting<Name> PartName() => Has("name") ? Setting<Name>("name") : new(new Name(""), new(Place));

    /// <summary>A property in words of its own, such as a choice that ARM spells otherwise.</summary>
    /// <param name="name">The property.</param>
    /// <param name="spelled">The text that the topology knows it by; null for one that it doesn't know.</param>
    public Setting<T> Setting<T>(string name, Func<string, string?> spelled)
    {
        if (Read(name) is not { } value)
            return default;
        return value is ArmString text && spelled(text.Value) is { } known
            ? notes.Journal.Setting(Parsing.Parse<T>(known), new(At(value)))
            : Setting<T>(value);
    }

    /// <summary>The items of a list as settings; one text alone is a list of one.</summary>
    public ImmutableArray<Setting<T>> Settings<T>(string name)
    {
        switch (Read(name))
        {
            case null:
                return [];
            case ArmArray array:
                return [.. array.Items.Where(item => item is not ArmNull).Select(Setting<T>)];
            case ArmUnknown unknown:
                NoteUnseen(name, unknown);
                return [];
            case var single:
                return [Setting<T>(single)];
        }
    }

    /// <summary>A flag that is set where a property is true.</summary>
    public Flag Flag(string name) => Flag(name, value => Is(value, true));

    /// <summary>A flag that is set where a property is false.</summary>
    public Flag FlagUnless(string name) => Flag(name, value => Is(value, false));

    /// <summary>A flag that is set where a property is one text.</summary>
    public Flag Flag(string name, string when) => Flag(name, value => value is ArmString text && text.Value.Equals(when, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a property that is known; null otherwise.</summary>
    public string? Text(string name)
    {
        var value = Read(name);
        if (value is ArmUnknown)
            NoteUnseen(name, value);
        return (value as ArmString)?.Value;
    }

    /// <summary>Whether a property is one text, ignoring case.</summary>
    public bool Is(string name, string text) => string.Equals(Text(name), text, StringComparison.OrdinalIgnoreCase);

    private Flag Flag(string name, Func<ArmValue, bool> isSet)
    {
        if (Read(name) is not { } value)
            return default;
        if (value is ArmUnknown)
            NoteUnseen(name, value);
        return isSet(value) ? new(At(value)) : default;
    }

    /// <summary>ARM takes a truth value as text, too.</summary>
    private static bool Is(ArmValue value, bool wanted) => value switch
    {
        ArmBoolean flag => flag.Value == wanted,
        ArmString text => bool.TryParse(text.Value, out var it) && it == wanted,
        _ => false,
    };
}
