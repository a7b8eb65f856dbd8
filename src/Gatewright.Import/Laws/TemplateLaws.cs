using Gatewright.Import.Reading;
using Gatewright.Rules;

namespace Gatewright.Import.Laws;

/// <summary>All laws of templates: GW95xx.</summary>
internal static class TemplateLaws
{
    public static ImmutableArray<TemplateLaw> All { get; } =
    [
        .. GatewayLaws.All, .. AddressLaws.All, .. ConnectionLaws.All, .. PairLaws.All, .. ClientLaws.All,
        .. NetworkLaws.All, .. CircuitLaws.All, .. OrderLaws.All, .. LimitLaws.All, VersionLaws.PropertyIsKnownToItsVersion,
    ];

    /// <summary>A law by its id; null if there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(law => law.Rule.Id == id)?.Rule;

    public static ImmutableArray<Finding> FindingsIn(TemplateReading reading) => [.. All.SelectMany(law => law.FindingsIn(reading))];
}
