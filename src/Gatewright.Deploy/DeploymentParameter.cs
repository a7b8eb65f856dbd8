using System.Text.Json.Nodes;
using Gatewright.Deploy.Wanted;

namespace Gatewright.Deploy;

/// <summary>A parameter of a program's templates.</summary>
/// <param name="Name">Its name in the template, such as <c>parisPsk</c>.</param>
/// <param name="Type">Its type in the template, such as <c>securestring</c>.</param>
/// <param name="Description">What the program says of it; null for nothing.</param>
/// <param name="IsMissing">Whether it has neither a value nor a default, so that a deployment can't do without.</param>
public sealed record DeploymentParameter(string Name, string Type, string? Description, bool IsMissing)
{
    /// <summary>Whether its value is a secret.</summary>
    public bool IsSecret => IsSecure(Type);

    internal static bool IsSecure(string type) => type.StartsWith("secure", StringComparison.OrdinalIgnoreCase);

    internal static ImmutableArray<DeploymentParameter> In(IEnumerable<DeploymentUnit> units) =>
    [
        .. from unit in units
           from declared in unit.Template["parameters"] as JsonObject ?? []
           group (unit, declared.Value) by declared.Key into parameter
           let first = parameter.First().Value
           select new DeploymentParameter(parameter.Key, $"{first?["type"]}", first?["metadata"]?["description"]?.ToString(),
               parameter.Any(it => it.Value?["defaultValue"] is null && !it.unit.Parameters.ContainsKey(parameter.Key))),
    ];
}
