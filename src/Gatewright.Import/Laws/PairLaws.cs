using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW953x: what the two directions of VNet-to-VNet have in common.</summary>
internal static class PairLaws
{
    public static TemplateLaw PairHasBothDirections { get; } = TemplateLaw.Warning("GW9530",
        "VNet-to-VNet is a connection in each direction", "CN-06", Sources.VpnFaq, reading =>
        from pair in Pairs(reading)
        where pair.Resources.Length == 1 && !pair.First.IsExisting && !pair.Second.IsExisting
        select At(pair.Origin,
            $"Gateway '{pair.First.Name}' connects to '{pair.Second.Name}', and nothing leads back; add a connection of '{pair.Second.Name}'"));

    public static TemplateLaw PairHasOneKey { get; } = TemplateLaw.Warning("GW9531",
        "Both directions of VNet-to-VNet have the same key", "CN-07", Sources.VpnFaq, reading =>
        from pair in Pairs(reading)
        where pair.Resources is [{ SharedKey: { } one }, { SharedKey: { } other }] && one != other
        select At(pair.Resources[1].Origin, $"The connections between '{pair.First.Name}' and '{pair.Second.Name}' have keys of two sources, "
            + $"'{pair.Resources[0].SharedKey!.Name}' and '{pair.Resources[1].SharedKey!.Name}'; the tunnel stays down unless they are equal")
            .WithRelated(pair.Resources[0].Origin));

    public static TemplateLaw PairHasOnePolicy { get; } = TemplateLaw.Error("GW9532",
        "Both directions of VNet-to-VNet have the same IPsec policy", "CN-11", Sources.VpnFaq, reading =>
        from pair in Pairs(reading)
        where pair.Resources.Length == 2
        let policies = pair.Resources.Select(it => it.Policy).ToArray()
        where policies[0].IsSet != policies[1].IsSet
            || policies[0].TryGetValue(out var one) && policies[1].TryGetValue(out var other) && (one.Ike != other.Ike || !SameEsp(one.Esp, other.Esp))
        select At(policies[1].IsSet ? policies[1].Origin : pair.Resources[1].Origin,
            $"The connections between '{pair.First.Name}' and '{pair.Second.Name}' have different IPsec policies, so no tunnel comes up; "
                + $"write the same at both")
            .WithRelated(pair.Resources[0].Origin));

    public static TemplateLaw PairIsRouteBased { get; } = TemplateLaw.Error("GW9533",
        "VNet-to-VNet connects route-based gateways", "CN-03 PB-03 PB-08", Sources.PolicyBasedDevices, reading =>
        from pair in Pairs(reading)
        from gateway in new[] { pair.First, pair.Second }
        where gateway.IsPolicyBased
        select At(pair.Origin, $"Gateway '{gateway.Name}' is policy-based and connects to a site only; write vpnType RouteBased").WithRelated(gateway.Origin));

    public static ImmutableArray<TemplateLaw> All { get; } = [PairHasBothDirections, PairHasOneKey, PairHasOnePolicy, PairIsRouteBased];

    private static bool SameEsp(EspProposal one, EspProposal other) =>
        one.Gcm == other.Gcm && one.Encryption == other.Encryption && one.Integrity == other.Integrity && one.Group == other.Group;

    private static IEnumerable<VNetToVNetConnectionElement> Pairs(TemplateReading reading) =>
        reading.All<ConnectionResourceElement>().Select(it => it.Connection).OfType<VNetToVNetConnectionElement>().Distinct();
}
