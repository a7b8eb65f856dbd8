namespace Gatewright.ArmLanguage;

/// <summary>Collects members. A later value of the same name takes the place of the earlier one.</summary>
/// <param name="count">As many members as are expected.</param>
/// <param name="names">What tells names apart; null for case, too.</param>
internal sealed class ObjectBuilder(int count = 4, StringComparer? names = null)
{
    private const int Few = 8;

    private readonly ImmutableArray<ArmMember>.Builder members = ImmutableArray.CreateBuilder<ArmMember>(count);
    private readonly StringComparer names = names ?? StringComparer.Ordinal;
    private Dictionary<string, int>? indices;

    public int Count => members.Count;

    public bool Contains(string name) => IndexOf(name) >= 0;

    public ArmValue? this[string name] => IndexOf(name) is >= 0 and var index ? members[index].Value : null;

    public ObjectBuilder Set(string name, ArmValue value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            members[index] = new(name, value);
            return this;
        }

        indices?.Add(name, members.Count);
        members.Add(new(name, value));
        return this;
    }

    /// <summary>Sets a value and leaves the name as it was first written.</summary>
    public void Replace(string name, ArmValue value) =>
        Set(IndexOf(name) is >= 0 and var index ? members[index].Name : name, value);

    public ObjectBuilder Set(string name, string value) => Set(name, new ArmString(value));

    public ObjectBuilder SetAll(ArmObject source)
    {
        foreach (var (name, value) in source.Members)
            Set(name, value);
        return this;
    }

    public ArmObject Build(JsonPlace? place = null) => new(members.DrainToImmutable(), place);

    private int IndexOf(string name)
    {
        if (members.Count > Few)
        {
            indices ??= Enumerable.Range(0, members.Count).ToDictionary(index => members[index].Name, names);
            return indices.TryGetValue(name, out var found) ? found : -1;
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (names.Equals(members[i].Name, name))
                return i;
        }

        return -1;
    }
}
