using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;

namespace Gatewright.Deploy.Planning;

/// <summary>Finds the same item in two lists.</summary>
internal static class ListItems
{
    /// <summary>By name where it has one, else by all that is said of it; -1 where it isn't there.</summary>
    public static int Find(string type, ArmValue wanted, List<JsonNode?> actual, string path)
    {
        var name = BodyComparison.NameOf(wanted);
        return actual.FindIndex(it => name is null
            ? BodyComparison.Matches(type, wanted, it, path)
            : BodyComparison.NameOf(it)?.Equals(name, StringComparison.OrdinalIgnoreCase) is true);
    }
}
