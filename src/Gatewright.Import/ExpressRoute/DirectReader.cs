using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Import.Supplied;

namespace Gatewright.Import.ExpressRoute;

/// <summary>Pairs of ports of one's own.</summary>
internal static class DirectReader
{
    private const string Type = "Microsoft.Network/expressRoutePorts";

    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of(Type))
        {
            var properties = resource.Node.Properties();
            var ports = reading.Add(resource.Key, reading.Topology.Add(new ExpressRouteDirectElement(reading.Topology, resource.Place)
            {
                Name = resource.Name,
                Location = properties.Setting<Text>("peeringLocation"),
                Bandwidth = Speeds.Gigabits(properties, "bandwidthInGbps"),
                QinQ = properties.Flag("encapsulation", when: "QinQ"),
                UnlimitedData = properties.Flag("billingType", when: "UnlimitedData"),
                Identity = IdentityReader.Read(reading, resource.Node),
            }));
            reading.Places.Put(ports, resource);
            foreach (var link in properties.Objects("links"))
                ReadLink(reading, ports, link);
        }

        foreach (var part in reading.Of($"{Type}/authorizations"))
        {
            var ports = reading.Existing.Ports(Parents.Of(part));
            var authorization = reading.Add(part.Key, new PortAuthorizationElement(ports, part.Place) { Name = part.Name });
            ports.Authorizations = ports.Authorizations.Add(authorization);
            part.Node.Skip("properties");
        }
    }

    /// <summary>Links are <c>link1</c> and <c>link2</c>.</summary>
    private static void ReadLink(TemplateReading reading, ExpressRouteDirectElement ports, ArmNode node)
    {
        var link = new Setting<PortLink>(node.Is("name", "link2") ? PortLink.Second : PortLink.First, new(node.Place));
        if (node.Properties().Flag("adminState", when: "Enabled") is { IsSet: true } on)
            ports.Links = ports.Links.Add(new(link, on));
        if (node.Properties().Object("macSecConfig") is not { } macSec)
            return;
        if (macSec.Flag("sciState", when: "Enabled") is { IsSet: true } sci)
            ports.Sci = ports.Sci.Add(new(link, sci));
        var cipher = macSec.Setting<MacSecCipher>("cipher");
        if (reading.Secrets.ReadAddress(macSec, "cknSecretIdentifier") is { } ckn && reading.Secrets.ReadAddress(macSec, "cakSecretIdentifier") is { } cak)
            ports.MacSec = ports.MacSec.Add(new(link, ckn, cak, cipher));
    }
}
