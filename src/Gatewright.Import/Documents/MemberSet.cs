using System.Collections;

namespace Gatewright.Import.Documents;

/// <summary>Some members of an object, by their index: a bit for each. Nearly all objects have fewer than 64.</summary>
internal struct MemberSet
{
    private const int Few = 64;

    private ulong few;
    private BitArray? many;

    public readonly bool Has(int index) => index < Few ? (few & 1UL << index) != 0 : many is not null && many[index];

    /// <summary>Adds a member by its name, ignoring case; a name that the object doesn't have is left out.</summary>
    public void Add(ArmObject value, string name)
    {
        for (var index = 0; index < value.Members.Length; index++)
        {
            if (value.Members[index].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                Add(index, value.Members.Length);
        }
    }

    /// <summary>Adds all members.</summary>
    public void AddAll(ArmObject value)
    {
        few = ulong.MaxValue;
        if (value.Members.Length > Few)
            many = new(value.Members.Length, defaultValue: true);
    }

    private void Add(int index, int count)
    {
        if (index < Few)
            few |= 1UL << index;
        else
            (many ??= new(count))[index] = true;
    }
}
