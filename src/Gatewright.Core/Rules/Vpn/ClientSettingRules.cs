namespace Gatewright.Rules;

using Gatewright.Model;
using static PointToSiteRules;
using static Rule;

/// <summary>GW7010 to GW7014: what few dial-ins are set to.</summary>
internal static class ClientSettingRules
{
    public static Rule ScoreIsBounded { get; } = Warning("GW7010", "A RADIUS server has a score from 1 to 30", Sources.TerraformGateway, topology =>
        from dialIn in In(topology)
        from server in dialIn.RadiusServers
        where server.Score.Is(score => score is < 1 or > 30)
        select At(server.Score, $"A RADIUS server of gateway '{dialIn.Gateway.Name}' has the score {server.Score}; write 1 to 30, the highest for the one to ask first"));

    public static Rule RevokedAreFew { get; } = Error("GW7011", "A gateway knows 300 revoked certificates at most", Sources.NetworkLimits, topology =>
        from dialIn in In(topology)
        where dialIn.RevokedCertificates.Length > 300
        select At(dialIn.RevokedCertificates[300].Name, $"Gateway '{dialIn.Gateway.Name}' knows {dialIn.RevokedCertificates.Length} revoked certificates; it takes 300, so replace the root of that many"));

    public static Rule RevokedNamesAreUnique { get; } = Error("GW7012", "The revoked certificates of a gateway have different names", Sources.PointToSiteGateway, topology =>
        from dialIn in In(topology)
        from revoked in dialIn.RevokedCertificates.Where(it => it.Name.TryGet(out _)).GroupBy(it => it.Name.ToString(), StringComparer.OrdinalIgnoreCase)
        from certificate in revoked.Skip(1)
        select At(certificate.Name, $"Gateway '{dialIn.Gateway.Name}' knows a revoked certificate '{revoked.First().Name}' already; give this one another name"));

    public static Rule AssociationOfClientsEnds { get; } = Warning("GW7013", "An IPsec association of clients lives for 172,799 seconds at most", Sources.TerraformGateway, topology =>
        from dialIn in In(topology)
        where dialIn.Policy.Is(policy => policy.SaLifetimeSeconds is Value<int>.Known { It: > 172_799 })
        select At(dialIn.Policy, $"The IPsec policy of the clients of '{dialIn.Gateway.Name}' keeps its keys for longer than 172799 seconds; shorten SaLifetimeSeconds"));

    public static Rule PolicyIsForIkeV2 { get; } = Warning("GW7014", "An IPsec policy of clients is for IKEv2", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        where dialIn.Policy.IsSaid && Complete(topology, dialIn) && (!dialIn.TunnelType.IsSaid || dialIn.TunnelType.Is(it => it is TunnelType.OpenVpn or TunnelType.Sstp))
        select At(dialIn.Policy, $"Clients of '{dialIn.Gateway.Name}' dial in over TLS, which an IPsec policy says nothing of; leave it out, or take IkeV2AndOpenVpn"));

    public static ImmutableArray<Rule> All { get; } = [ScoreIsBounded, RevokedAreFew, RevokedNamesAreUnique, AssociationOfClientsEnds, PolicyIsForIkeV2];
}
