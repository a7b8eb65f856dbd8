using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>ExpressRoute Direct: pairs of ports with their links, and who may use them.</summary>
internal static class PortsLowering
{
    /// <summary>Azure's types spell the ports with a capital, and what lies in them without.</summary>
    private const string Type = "Microsoft.Network/ExpressRoutePorts";
    private const string AuthorizationType = "Microsoft.Network/expressRoutePorts/authorizations";

    /// <summary>Azure's own names of the links.</summary>
    private static readonly string[] Links = ["link1", "link2"];

    public static void Lower(Estate estate, ExpressRouteDirectElement ports)
    {
        if (!ports.IsExisting)
        {
            var resource = Resource(estate, ports);
            foreach (var macSec in ports.MacSec)
                estate.After(resource, macSec.Ckn, macSec.Cak);
            estate.Add(ports, resource);
        }

        foreach (var authorization in ports.Authorizations)
        {
            var scope = ports.IsExisting ? estate.ScopeOfExisting(ports.Id) : estate.ScopeOf(ports.Group);
            var added = new ArmResource(scope, ArmLayer.Shared, AuthorizationType, ArmTerm.Of(ports.Name.Value), ArmTerm.Of(authorization.Name.Value)) { Properties = [] };
            estate.Add(authorization, added);
            estate.Write(added, ports);
        }
    }

    private static ArmResource Resource(Estate estate, ExpressRouteDirectElement ports) =>
        new(estate.ScopeOf(ports.Group), ArmLayer.Shared, Type, ArmTerm.Of(ports.Name.Value))
        {
            Location = estate.LocationOf(ports, estate.ScopeOf(ports.Group)),
            Tags = estate.TagsOf(ports.Tags),
            Identity = ports.Identity is { } identity ? SuppliedLowering.Identity(identity.Target) : null,
            Properties = new()
            {
                { "peeringLocation", ArmNode.Of(ports.Location.Value) },
                { "bandwidthInGbps", Speeds.Gigabits(ports.Bandwidth) },
                { "encapsulation", ports.QinQ.IsSaid ? "QinQ" : "Dot1Q" },
                { "billingType", ports.UnlimitedData.IsSaid ? "UnlimitedData" : "MeteredData" },
                { "links", new[] { PortLink.First, PortLink.Second }.Select(link => Link(ports, link)).OfType<ArmNode>() },
            },
        };

    /// <summary>A link of which nothing is said is left as it is.</summary>
    private static ArmObject? Link(ExpressRouteDirectElement ports, PortLink link)
    {
        var isOn = ports.Links.Any(it => it.Link.Is(link));
        var macSec = ports.MacSec.Where(it => it.Link.Is(link)).Select(it => MacSec(it, ports.Sci.Any(sci => sci.Link.Is(link)))).FirstOrDefault();
        return !isOn && macSec is null ? null : new()
        {
            { "name", Links[(int)link] },
            { "properties", new ArmObject { { "adminState", isOn ? "Enabled" : "Disabled" }, { "macSecConfig", macSec } } },
        };
    }

    private static ArmObject MacSec(MacSec macSec, bool sendsSci) => new()
    {
        { "cknSecretIdentifier", SuppliedLowering.SecretIdentifier(macSec.Ckn) },
        { "cakSecretIdentifier", SuppliedLowering.SecretIdentifier(macSec.Cak) },
        { "cipher", ArmNode.Of(macSec.Cipher.Value) },
        { "sciState", sendsSci ? "Enabled" : "Disabled" },
    };
}
