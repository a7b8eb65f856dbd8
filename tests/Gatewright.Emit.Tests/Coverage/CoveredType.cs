using Azure.Bicep.Types.Concrete;
using Gatewright.Arm.Template;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Coverage;

/// <summary>A resource type that the language covers.</summary>
/// <param name="Name">In Azure's own spelling.</param>
internal sealed record CoveredType(string Name)
{
    private const string Network = "Microsoft.Network";

    /// <summary>All, in the order of the page: parents before their children.</summary>
    public static ImmutableArray<CoveredType> All { get; } =
    [
        new("Microsoft.Resources/resourceGroups"),
        new($"{Network}/virtualNetworks"),
        new($"{Network}/virtualNetworks/subnets"),
        new($"{Network}/virtualNetworks/virtualNetworkPeerings"),
        new($"{Network}/networkSecurityGroups"),
        new($"{Network}/networkSecurityGroups/securityRules"),
        new($"{Network}/routeTables"),
        new($"{Network}/routeTables/routes"),
        new($"{Network}/natGateways"),
        new($"{Network}/publicIPAddresses"),
        new($"{Network}/publicIPPrefixes"),
        new($"{Network}/applicationSecurityGroups"),
        new($"{Network}/virtualNetworkGateways"),
        new($"{Network}/virtualNetworkGateways/natRules"),
        new($"{Network}/localNetworkGateways"),
        new($"{Network}/connections"),
        new($"{Network}/expressRouteCircuits"),
        new($"{Network}/expressRouteCircuits/authorizations"),
        new($"{Network}/expressRouteCircuits/peerings"),
        new($"{Network}/expressRouteCircuits/peerings/connections"),
        new($"{Network}/ExpressRoutePorts"),
        new($"{Network}/expressRoutePorts/authorizations"),
        new($"{Network}/routeFilters"),
        new($"{Network}/routeFilters/routeFilterRules"),
        new($"{Network}/virtualHubs"),
        new($"{Network}/virtualHubs/bgpConnections"),
        new($"{Network}/virtualHubs/ipConfigurations"),
        new("Microsoft.Maintenance/maintenanceConfigurations"),
        new("Microsoft.Maintenance/configurationAssignments"),
        new("Microsoft.Authorization/locks"),
        new("Microsoft.Insights/diagnosticSettings"),
        new("Microsoft.KeyVault/vaults/secrets"),
    ];

    private static readonly Lazy<Dictionary<string, CoveredType>> ByContents = new(() =>
        All.Where(type => type.Contents is not null).ToDictionary(type => type.Contents!, StringComparer.Ordinal));

    /// <summary>The api-version of templates, then later ones that some program's template needs, for the resource or for one it stands in.</summary>
    public ImmutableArray<string> Versions => field.IsDefault
        ? field =
        [
            .. ShownProgram.All.SelectMany(program => program.Resources)
                .Where(resource => resource.Type == Name || Find(resource.Type) is { } outer && IsChildOf(outer))
                .Select(resource => (string)resource.Json["apiVersion"]!)
                .Append(ApiVersions.Of(Name)).Distinct().Order(StringComparer.Ordinal),
        ]
        : field;

    /// <summary>The name without its provider.</summary>
    public string ShortName => Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The type of <c>properties</c>, by which the resource is known where another one embeds it.</summary>
    private string? Contents => Body(ApiVersions.Of(Name)).Properties.TryGetValue("properties", out var properties) ? ((ObjectType)properties.Type.Type).Name
        : null;

    public ObjectType Body(string version) =>
        (ObjectType)(AzureTypes.Find(Name, version) ?? throw new InvalidOperationException($"Azure has no {Name}@{version}")).Body;

    public static CoveredType? Find(string name) => All.FirstOrDefault(type => type.Name == name);

    /// <summary>The covered resource that an object inside another one is, or null.</summary>
    public static CoveredType? Of(ObjectType type) =>
        type.Properties.TryGetValue("properties", out var properties) && properties.Type.Type is ObjectType contents
            ? ByContents.Value.GetValueOrDefault(contents.Name)
            : null;

    public bool IsChildOf(CoveredType other) => Name.StartsWith(other.Name + "/", StringComparison.Ordinal);

    public override string ToString() => Name;
}
