namespace Gatewright.Arm.Bodies;

using Gatewright.Model;

/// <summary>Members that are lists.</summary>
internal abstract partial class BodyWriter
{
    /// <summary>A list, left out where it is empty.</summary>
    public void AddList<T>(string name, ImmutableArray<Fact<T>> facts)
    {
        if (!facts.IsEmpty)
            AddArray(name, facts);
    }

    /// <summary>A list, also where it is empty.</summary>
    public void AddArray<T>(string name, ImmutableArray<Fact<T>> facts)
    {
        using (Array(name))
        {
            foreach (var fact in facts)
                Value(fact.Value);
        }
    }

    public void AddArray(string name, params ReadOnlySpan<string> texts)
    {
        using (Array(name))
        {
            foreach (var text in texts)
                Text(text);
        }
    }

    /// <summary>Objects, each written by its own words; left out where there are none.</summary>
    public void AddList<T>(string name, ImmutableArray<T> items, Action<BodyWriter, T> write)
    {
        if (!items.IsEmpty)
            AddArray(name, items, write);
    }

    public void AddArray<T>(string name, ImmutableArray<T> items, Action<BodyWriter, T> write)
    {
        using (Array(name))
        {
            foreach (var item in items)
            {
                using (Object())
                    write(this, item);
            }
        }
    }
}
