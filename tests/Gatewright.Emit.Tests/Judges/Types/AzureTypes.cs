using System.Collections.Concurrent;
using Azure.Bicep.Types;
using Azure.Bicep.Types.Az;
using Azure.Bicep.Types.Concrete;

namespace Gatewright.Tests.Judging;

/// <summary>The resource types that Azure publishes for Bicep, by type and api-version in any case.</summary>
internal static class AzureTypes
{
    private static readonly AzTypeLoader Loader = new();

    private static readonly Lazy<Dictionary<string, (string Name, CrossFileTypeReference Reference)>> Index = new(() =>
        Loader.LoadTypeIndex().Resources.ToDictionary(
            entry => entry.Key, entry => (entry.Key, entry.Value), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<ILookup<string, string>> VersionsByType = new(() =>
        Index.Value.Keys.Select(key => key.Split('@')).ToLookup(
            parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase));

    private static readonly ConcurrentDictionary<string, ResourceType> Loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The api-versions of a type, newest first; none when Azure has no such type.</summary>
    public static IEnumerable<string> Versions(string type) =>
        VersionsByType.Value[type].OrderDescending(StringComparer.Ordinal);

    /// <summary>The type with its name in Azure's own spelling.</summary>
    public static (string Name, TypeBase Body)? Find(string type, string version)
    {
        var key = $"{type}@{version}";
        if (!Index.Value.TryGetValue(key, out var entry))
            return null;
        var resource = Loaded.GetOrAdd(key, _ => Loader.LoadResourceType(entry.Reference));
        return (entry.Name.Split('@')[0], resource.Body.Type);
    }
}
