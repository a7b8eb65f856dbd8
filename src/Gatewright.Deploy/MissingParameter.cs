using System.Text.Json.Nodes;
using Gatewright.Deploy.Wanted;

namespace Gatewright.Deploy;

/// <summary>A parameter that a deployment asks for.</summary>
/// <param name="Name">Its name in the template, such as <c>parisPsk</c>.</param>
/// <param name="Type">Its type in the template, such as <c>securestring</c>.</param>
/// <param name="Description">What the program says of it; null for nothing.</param>
public sealed record MissingParameter(string Name, string Type, string? Description)
{
    /// <summary>Whether nobody may see its value.</summary>
    public bool IsSecret => Type.StartsWith("secure", StringComparison.OrdinalIgnoreCase);

    internal static ImmutableArray<MissingParameter> In(IEnumerable<DeploymentUnit> units, DeploymentOptions options) =>
    [
        .. from unit in units
           from declared in unit.Template["parameters"] as JsonObject ?? []
           where declared.Value?["defaultValue"] is null && !options.Parameters.ContainsKey(declared.Key)
           group declared.Value by declared.Key into parameter
           select new MissingParameter(parameter.Key, $"{parameter.First()?["type"]}", parameter.First()?["metadata"]?["description"]?.ToString()),
    ];
}
