using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>ExpressRoute Direct: pairs of ports with their links, and who may use them.</summary>
internal static class PortsLowering
{
    /// <summary>Azure's types spell the ports with a capital, and what lies in them without.</summary>
    private const string Type = "Microsoft.Network/ExpressRoutePorts";
    private const string AuthorizationType = "Microsoft.Network/expressRoutePorts/authorizations";

    public static void Lower(LoweredTopology lowered, ExpressRouteDirectElement ports)
    {
        if (!ports.IsExisting)
        {
            var resource = Resource(lowered, ports);
            foreach (var macSec in ports.MacSec)
                lowered.After(resource, macSec.Ckn, macSec.Cak);
            lowered.Add(ports, resource);
        }

        foreach (var authorization in ports.Authorizations)
        {
            var scope = ports.IsExisting ? lowered.ScopeOfExisting(ports.Id) : lowered.ScopeOf(ports.ResourceGroup);
            var added = new ArmResource(scope, ArmLayer.Shared, AuthorizationType, Term.Of(ports.Name.Value), Term.Of(authorization.Name.Value))
            {
                Properties = static (_, _) => { },
            };
            lowered.Add(authorization, added);
            lowered.Write(added, ports);
        }
    }

    private static ArmResource Resource(LoweredTopology lowered, ExpressRouteDirectElement ports) =>
        new(lowered.ScopeOf(ports.ResourceGroup), ArmLayer.Shared, Type, Term.Of(ports.Name.Value))
        {
            Location = lowered.LocationOf(ports, lowered.ScopeOf(ports.ResourceGroup)),
            Tags = lowered.TagsOf(ports.Tags),
            Head = ports.Identity is { } identity ? to => SuppliedLowering.WriteIdentity(to, identity.Target) : null,
            Properties = (_, to) =>
            {
                to.Add("peeringLocation", ports.Location);
                to.Add("bandwidthInGbps", Speeds.Gigabits(ports.Bandwidth));
                to.Add("encapsulation", ports.QinQ.IsSet ? "QinQ" : "Dot1Q");
                to.Add("billingType", ports.UnlimitedData.IsSet ? "UnlimitedData" : "MeteredData");
                PortLink[] set = [.. new[] { PortLink.First, PortLink.Second }.Where(link => IsSet(ports, link))];
                to.AddList("links", [.. set], (inner, link) => WriteLink(ports, link, inner));
            },
        };

    /// <summary>A link of which nothing is said is left as it is.</summary>
    private static bool IsSet(ExpressRouteDirectElement ports, PortLink link) => IsOn(ports, link) || ports.MacSec.Any(it => it.Link.Is(link));

    private static bool IsOn(ExpressRouteDirectElement ports, PortLink link) => ports.Links.Any(it => it.Link.Is(link));

    private static void WriteLink(ExpressRouteDirectElement ports, PortLink link, BodyWriter to)
    {
        // Azure's own names of the links.
        to.Add("name", link == PortLink.First ? "link1" : "link2");
        using (to.Object("properties"))
        {
            to.Add("adminState", IsOn(ports, link) ? "Enabled" : "Disabled");
            foreach (var macSec in ports.MacSec.Where(it => it.Link.Is(link)).Take(1))
                WriteMacSec(macSec, ports.Sci.Any(sci => sci.Link.Is(link)), to);
        }
    }

    private static void WriteMacSec(MacSec macSec, bool sendsSci, BodyWriter to)
    {
        using (to.Object("macSecConfig"))
        {
            to.Add("cknSecretIdentifier", SuppliedLowering.SecretIdentifier(macSec.Ckn));
            to.Add("cakSecretIdentifier", SuppliedLowering.SecretIdentifier(macSec.Cak));
            to.Add("cipher", macSec.Cipher);
            to.Add("sciState", sendsSci ? "Enabled" : "Disabled");
        }
    }
}
