namespace Gatewright.Rules;

using Gatewright.Facts;
using static PointToSiteRules;
using static Rule;

/// <summary>GW7010 to GW7017: what few dial-ins are set to.</summary>
internal static class ClientSettingRules
{
    public static Rule ScoreIsBounded { get; } = Warning("GW7010", "A RADIUS server has a score from 1 to 30", Sources.TerraformGateway, topology =>
        (from dialIn in In(topology)
         from server in dialIn.RadiusServers
         where server.Score.Is(score => score is < 1 or > 30)
         select At(server.Score, $"A RADIUS server of gateway '{dialIn.Gateway.Name}' has the score {server.Score}; "
             + $"write 1 to 30, the highest for the one to ask first"))
        .Concat(
         from dialIn in In(topology)
         from server in dialIn.RadiusServers.Skip(30).Where(it => !it.Score.IsSet).Take(1)
         select At(server.Address, $"Gateway '{dialIn.Gateway.Name}' asks 30 RADIUS servers before this one, and without a score the first gets 30, the next "
             + $"29 and the last of them 1; say a score from 1 to 30")));

    public static Rule RevokedAreFew { get; } = Error("GW7011", "A gateway knows 300 revoked certificates at most", Sources.NetworkLimits, topology =>
        from dialIn in In(topology)
        where dialIn.RevokedCertificates.Length > 300
        select At(dialIn.RevokedCertificates[300].Name, $"Gateway '{dialIn.Gateway.Name}' knows {dialIn.RevokedCertificates.Length} revoked certificates; "
            + $"it takes 300, so replace the root of that many"));

    public static Rule RevokedNamesAreUnique { get; } = Error("GW7012",
        "The revoked certificates of a gateway have different names", Sources.PointToSiteGateway, topology =>
        from dialIn in In(topology)
        from revoked in dialIn.RevokedCertificates.Where(it => it.Name.TryGetValue(out _)).GroupBy(it => it.Name.ToString(), StringComparer.OrdinalIgnoreCase)
        from certificate in revoked.Skip(1)
        select At(certificate.Name,
            $"Gateway '{dialIn.Gateway.Name}' knows a revoked certificate '{revoked.First().Name}' already; give this one another name"));

    public static Rule AssociationOfClientsEnds { get; } = Warning("GW7013",
        "An IPsec association of clients lives for 172,799 seconds at most", Sources.TerraformGateway, topology =>
        from dialIn in In(topology)
        where dialIn.Policy.Is(policy => policy.SaLifetimeSeconds is Value<int>.Known { Value: > 172_799 })
        select At(dialIn.Policy, $"The IPsec policy of the clients of '{dialIn.Gateway.Name}' keeps its keys for longer than 172799 seconds; "
            + $"shorten SaLifetimeSeconds"));

    public static Rule PolicyIsForIkeV2 { get; } = Warning("GW7014", "An IPsec policy of clients is for IKEv2", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        where dialIn.Policy.IsSet && Complete(topology, dialIn)
            && (!dialIn.TunnelType.IsSet || dialIn.TunnelType.Is(it => it is TunnelType.OpenVpn or TunnelType.Sstp))
        select At(dialIn.Policy, $"Clients of '{dialIn.Gateway.Name}' dial in over TLS, which an IPsec policy says nothing of; "
            + $"leave it out, or take IkeV2AndOpenVpn"));

    public static Rule AssociationOfClientsIsBounded { get; } = Warning("GW7015",
        "An IPsec association of clients ends after some kilobytes, too", Sources.TerraformGateway, topology =>
        from dialIn in In(topology)
        where dialIn.Policy.Is(policy => policy.SaLifetimeKilobytes is Value<int>.Known { Value: 0 })
        select At(dialIn.Policy, $"The IPsec policy of the clients of '{dialIn.Gateway.Name}' has 0 kilobytes, which means no limit for sites and nothing for "
            + $"clients; SaLifetimeKilobytes is 1024 or more"));

    public static Rule ApplicationIsTaken { get; } = Error("GW7016",
        "Clients sign in to an application that Azure takes", Sources.PointToSite, (topology, asOf) =>
        from dialIn in In(topology)
        let retired = dialIn.EntraAudience.TryGetValue(out var id) ? EntraApplications.Find(id) : null
        where retired is not null
        let isOver = asOf >= retired.Since
        select At(dialIn.EntraAudience, $"Clients of '{dialIn.Gateway.Name}' sign in to {dialIn.EntraAudience}, which was registered by hand in "
            + $"{retired.Cloud} and {(isOver ? "stopped" : "stops")} on {retired.Since:yyyy-MM-dd}; leave WithEntraAudience out "
            + $"for the one that Microsoft registered")
            .WithSeverity(isOver ? Severity.Error : Severity.Warning)
            .WithFix(SuggestedFix.Remove(dialIn.EntraAudience.Origin)));

    // On Windows IKEv2 clients take 255, before version 2004 of Windows 10 25.
    public static Rule RoutesAreFew { get; } = Warning("GW7017",
        "Clients get 256 routes at most over IKEv2, 1,000 over OpenVPN", Sources.AzureLimits, topology =>
        from dialIn in In(topology)
        let limit = dialIn.TunnelType.Is(it => it is TunnelType.IkeV2 or TunnelType.IkeV2AndOpenVpn or TunnelType.IkeV2AndSstp) ? 256
            : dialIn.TunnelType.Is(TunnelType.OpenVpn) || (!dialIn.TunnelType.IsSet && Complete(topology, dialIn)) ? 1000
            : int.MaxValue
        let count = RoutesOf(topology, dialIn).Select(block => block.Value).Distinct().Count()
        where count > limit
        select At(dialIn.Origin, $"Clients of '{dialIn.Gateway.Name}' get {count} routes: what its network, those that use its gateways or are joined to it "
            + $"and its sites have, and WithCustomRoutes; over {(limit == 256 ? "IKEv2" : "OpenVPN")} they take {limit}, so "
            + $"combine neighbours into larger blocks"));

    public static ImmutableArray<Rule> All { get; } =
    [
        ScoreIsBounded, RevokedAreFew, RevokedNamesAreUnique, AssociationOfClientsEnds, PolicyIsForIkeV2,
        AssociationOfClientsIsBounded, ApplicationIsTaken, RoutesAreFew,
    ];

    /// <summary>Address translation is said of a connection, so one that is open may yet be translated.</summary>
    private static IEnumerable<Known<Cidr>> RoutesOf(Topology topology, PointToSiteElement dialIn)
    {
        var gateway = dialIn.Gateway;
        var joined = gateway.Connections.OfType<VNetToVNetConnectionElement>().Select(it => it.First == gateway ? it.Second.Network : it.First.Network);
        return topology.TransitUsers(gateway.Network).Concat(joined).Prepend(gateway.Network).SelectMany(network => network.AddressSpace.Known())
            .Concat(gateway.Connections.OfType<SiteToSiteConnectionElement>().Where(topology.IsComplete).SelectMany(it => it.Untranslated().Concat(it.Shown())))
            .Concat(dialIn.Routes.Known());
    }
}
