using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>Point-to-site, with pools and groups of users.</content>
internal sealed partial class TopologyWriter
{
    private void WritePointToSite(Line gateway, PointToSiteElement it)
    {
        using var _ = About(it);
        var chain = gateway.Variable!.Use().Call("AddPointToSite", Many(it.Pool, "pool", it));
        chain = If(chain, it.TunnelType, "WithTunnelType", "type", it);
        if (it.EntraTenant.IsSet)
            chain = chain.Call("WithEntraId", Value(it.EntraTenant, "tenant", it, "tenant"));
        else
            chain = If(chain, it.EntraId, "WithEntraId");
        chain = If(chain, it.EntraAudience, "WithEntraAudience", "application", it);
        chain = it.RootCertificates.Aggregate(chain, (all, root) => all.Call(
            "WithRootCertificate", Value(root.Name, "name", it), Value(root.Data, "certificate", it)));
        chain = it.RevokedCertificates.Aggregate(chain, (all, revoked) => all.Call(
            "WithRevokedCertificate", Value(revoked.Name, "name", it), Value(revoked.Thumbprint, "thumbprint", it)));
        chain = it.RadiusServers.Aggregate(chain, (all, server) => all.Call("WithRadiusServer",
            Value(server.Address, "server", it), Key(server.Secret, it), server.Score.IsSet ? Value(server.Score, "score", it, "score") : null));
        chain = IfAny(chain, it.Routes, "WithCustomRoutes", "route", it);
        chain = If(chain, it.Policy, "WithIpsecPolicy", "policy", it);
        chain = If(chain, it.DemandedClients, "WithDemand", "clients", it);
        chain = If(chain, it.IpConfigurationName, "WithIpConfigurationName", "configuration", it);
        if (it.PublicIp is { } address)
            chain = chain.Call("WithPublicIp", UsePublicIp(address.Target).As());
        var line = declared[it] = Add(Inline.InChain, ["clients", "pointToSite"], Accepted(it, Patched(chain, it.Patches, it)));
        foreach (var pool in it.Pools)
            WritePool(line, pool);
    }

    private void WritePool(Line clients, ClientPoolElement pool)
    {
        var chain = clients.Variable!.Use().Call("AddPool", [Value(pool.Name, "pool", pool), .. Many(pool.Prefixes, "prefix", pool)]);
        var line = declared[pool] = Add(Inline.InChain, Names(pool, "Pool"), Accepted(pool, Patched(chain, pool.Patches, pool)));
        foreach (var group in pool.Groups)
        {
            var members = line.Variable!.Use().Call("AddUserGroup", Value(group.Name, "group", group), Value(group.Priority, "priority", group, "priority"));
            members = group.Members.Aggregate(members, (all, it) => Member(all, it, group));
            members = If(members, group.EveryoneElse, "WithEveryoneElse");
            declared[group] = Add(Inline.Never, Names(group, "Group"), Accepted(group, Patched(members, group.Patches, group)));
        }
    }

    private ExpressionSyntax Member(ExpressionSyntax chain, UserGroupMember it, UserGroupElement group) =>
        it.EntraGroup.IsSet ? chain.Call("WithEntraGroup", Value(it.Name, "name", group), Value(it.EntraGroup, "group", group))
        : it.RadiusGroup.IsSet ? chain.Call("WithRadiusGroup", Value(it.Name, "name", group), Value(it.RadiusGroup, "value", group))
        : chain.Call("WithCertificateDomain", Value(it.Name, "name", group), Value(it.CertificateDomain, "domain", group));
}
