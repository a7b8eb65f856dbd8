namespace Gatewright.Arm.Bodies;

using Gatewright.Model;

/// <summary>Members that are lists.</summary>
internal abstract partial class BodyWriter
{
    /// <summary>A list, left out where it is empty.</summary>
    public void AddList<T>(string name, ImmutableArray<Setting<T>> settings)
    {
        if (!settings.IsEmpty)
            AddArray(name, settings);
    }

    /// <summary>A list, also where it is empty.</summary>
    public void AddArray<T>(string name, ImmutableArray<Setting<T>> settings)
    {
        using (Array(name))
        {
            foreach (var setting in settings)
                Value(setting.Value);
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
