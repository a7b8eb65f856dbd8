namespace Gatewright.ArmLanguage;

/// <summary>Represents an object: members in the order in which they are written. Each value may be unknown for itself.</summary>
public sealed class ArmObject : ArmValue
{
    // Few members are found faster one by one.
    private const int Few = 8;

    private Dictionary<string, ArmValue>? exact;
    private Dictionary<string, ArmValue>? ignoringCase;

    internal ArmObject(ImmutableArray<ArmMember> members, JsonPlace? place = null)
        : base(place)
    {
        Members = members;
        (IsKnown, IsLiteral) = (true, true);
        var weight = 2L;
        foreach (var (name, value) in members)
        {
            IsKnown &= value.IsKnown;
            IsLiteral &= value.IsLiteral && name is not "copy" && !ExpressionText.IsBracketed(name);
            Depth = Math.Max(Depth, value.Depth + 1);
            weight = Weights.Add(weight, name.Length + value.Weight + 4);
        }

        Weight = weight;
    }

    /// <summary>Gets the members in order. Names are unique with case.</summary>
    public ImmutableArray<ArmMember> Members { get; }

    /// <inheritdoc/>
    public override bool IsKnown { get; }

    internal static ArmObject Empty { get; } = new([]);

    internal override long Weight { get; }

    internal override int Depth { get; }

    internal override bool IsLiteral { get; }

    internal override string Kind => "object";

    internal override ArmValue At(JsonPlace? place) => new ArmObject(Members, place);

    /// <summary>Gets the value of a member, or null without one. As in ARM, case matters only between members that differ in nothing else.</summary>
    public ArmValue? this[string name] => Members.Length <= Few ? Search(name) : LookUp(name);

    internal ArmValue? Exactly(string name)
    {
        if (Members.Length > Few)
            return (exact ??= Members.ToDictionary(it => it.Name, it => it.Value, StringComparer.Ordinal)).GetValueOrDefault(name);
        foreach (var (member, value) in Members)
        {
            if (member == name)
                return value;
        }

        return null;
    }

    private ArmValue? Search(string name)
    {
        ArmValue? similar = null;
        foreach (var (member, value) in Members)
        {
            if (member == name)
                return value;
            if (similar is null && string.Equals(member, name, StringComparison.OrdinalIgnoreCase))
                similar = value;
        }

        return similar;
    }

    private ArmValue? LookUp(string name)
    {
        if (Exactly(name) is { } value)
            return value;
        if (ignoringCase is null)
        {
            var all = new Dictionary<string, ArmValue>(StringComparer.OrdinalIgnoreCase);
            foreach (var (member, it) in Members)
                all.TryAdd(member, it);
            ignoringCase = all;
        }

        return ignoringCase.GetValueOrDefault(name);
    }
}
