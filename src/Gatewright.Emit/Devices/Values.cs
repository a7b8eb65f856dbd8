namespace Gatewright.Emit.Devices;

using Gatewright.Model;

/// <summary>Settings as text: what is known as it is, all else as a blank.</summary>
/// <param name="blanks">The blanks of the device.</param>
internal sealed class Values(BlankList blanks)
{
    /// <param name="setting">The setting.</param>
    /// <param name="about">What it is a setting of.</param>
    /// <param name="name">The blank's name, unless a parameter has one.</param>
    /// <param name="meaning">What it is.</param>
    public string Text<T>(Setting<T> setting, object about, string name, string meaning) => setting.Value switch
    {
        Value<T>.Known known => known.ToString(),
        Value<T>.Deferred { Source: { } source } deferred => blanks.Add(source, deferred.Name, $"{meaning}: parameter '{deferred.Name}'"),
        _ => blanks.Add(about, name, meaning),
    };

    public ImmutableArray<Network> Networks(IEnumerable<Setting<Cidr>> settings, object about, string name, string meaning) =>
        [.. settings.Select(it => it.TryGetValue(out var block) ? Network.Of(block) : new(Text(it, about, name, meaning), null)).Distinct()];
}
