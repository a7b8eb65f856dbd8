using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW956x: what is deployed before what.</summary>
internal static class OrderLaws
{
    public static TemplateLaw WhatIsReferredToIsWaitedFor { get; } = TemplateLaw.Error("GW9560",
        "A resource waits for what it refers to", "VR-03 DO-01 DO-03 DO-04 DO-05", Sources.ArmLimits, reading =>
        from it in reading.Resources
        from reference in IdsIn(it.Node.Value)
        let target = reading.Target(ArmIds.KeyOf(reference))
        where target is not null && target != it && !IsPart(it, target) && target.Resource.Deployments.SequenceEqual(it.Resource.Deployments)
        where !it.Resource.DependsOnUnknown && !it.Resource.WaitsFor(target.Resource)
        select At(it.Node.Origin(reference), $"'{it.Names[^1]}' refers to '{target.Names[^1]}', which the template deploys, and doesn't wait for it; "
            + $"add {target.Resource.Type} '{target.Names[^1]}' to dependsOn").WithRelated(new Origin(target.Place)));

    public static TemplateLaw BorrowerWaitsForTheGateway { get; } = TemplateLaw.Error("GW9561",
        "A link that uses another network's gateways waits for one", "DO-02 DO-09 PE-07", Sources.Peering, reading =>
        from link in reading.Of("Microsoft.Network/virtualNetworks/virtualNetworkPeerings")
        where Resources.PropertiesOf(link.Node.Value).At("useRemoteGateways") is ArmBoolean { Value: true }
        let remote = Resources.PropertiesOf(link.Node.Value).At("remoteVirtualNetwork", "id") is { } id ? ArmIds.KeyOf(id) : ""
        let gateways = reading.Gateways().Where(it => reading.Find<GatewayElement>(it.Resource.Key) is { } gateway
            && reading.Find<VirtualNetworkElement>(remote) == gateway.Network
            && it.Resource.Resource.Deployments.SequenceEqual(link.Resource.Deployments)).ToArray()
        where gateways.Length > 0 && !link.Resource.DependsOnUnknown && !gateways.Any(it => link.Resource.WaitsFor(it.Resource.Resource))
        select At(link.Node.Origin(Resources.PropertiesOf(link.Node.Value).At("useRemoteGateways")),
            $"'{link.Names[^1]}' uses the gateway '{gateways[0].Name}' and doesn't wait for it, which takes 45 minutes; add it to dependsOn")
            .WithRelated(new Origin(gateways[0].Resource.Place)));

    public static TemplateLaw NothingWaitsForItself { get; } = TemplateLaw.Error("GW9562",
        "Resources don't wait for each other", "DO-07", Sources.ArmLimits, reading =>
        from circle in Circles.In(reading.Resources)
        let names = string.Join(" waits for ", circle.Append(circle[0]).Select(it => $"'{it.Names[^1]}'"))
        select circle.Skip(1).Aggregate(
            At(new Origin(circle[0].Place), $"{names}, so none of them is ever deployed; take one out of dependsOn"),
            (violation, it) => violation.WithRelated(new Origin(it.Place))));

    public static ImmutableArray<TemplateLaw> All { get; } = [WhatIsReferredToIsWaitedFor, BorrowerWaitsForTheGateway, NothingWaitsForItself];

    /// <summary>A part waits for what it lies in, as ARM has it for children written inside; beside it must be said.</summary>
    private static bool IsPart(TemplateResource it, TemplateResource target) => target.Key.StartsWith(it.Key + "/", StringComparison.Ordinal);

    private static List<ArmValue> IdsIn(ArmValue value)
    {
        var ids = new List<ArmValue>();
        Add(value, 0);
        return ids;

        void Add(ArmValue within, int depth)
        {
            foreach (var item in within is ArmArray array ? array.Items : [])
                Add(item, depth + 1);
            foreach (var (name, member) in within is ArmObject it ? it.Members : [])
            {
                if (depth > 0 && member is ArmString or ArmUnknown && name.Equals("id", StringComparison.OrdinalIgnoreCase))
                    ids.Add(member);
                else
                    Add(member, depth + 1);
            }
        }
    }
}
