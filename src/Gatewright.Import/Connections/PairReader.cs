using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Connections;

/// <summary>VNet-to-VNet: each direction is a resource, and the two of a pair are one connection.</summary>
internal sealed class PairReader(TemplateReading reading)
{
    private readonly Dictionary<(VpnGatewayElement, VpnGatewayElement), VNetToVNetConnectionElement> waiting = [];

    public void Add(TemplateResource resource, ArmReference from, ArmReference to)
    {
        var (first, second) = (reading.Existing.VpnGateway(from), reading.Existing.VpnGateway(to));
        if (waiting.Remove((second, first), out var pair))
        {
            pair.Resources = [pair.Resources[0], new(pair, first, second, resource.Place)];
            if (first.IsExisting && !pair.BothSides.IsSet)
                pair.BothSides = new(new JsonDocumentPlace(null, resource.Place));
            Read(pair.Resources[1], resource);
            return;
        }

        pair = reading.Topology.Add(new VNetToVNetConnectionElement(first, second, resource.Place));
        // The connection back of a gateway that is there is its owner's, and may be there as well.
        var isOwners = second.IsExisting && !first.IsExisting;
        if (!isOwners)
            pair.Resources = [pair.Resources[0]];
        if (first.IsExisting)
            pair.BothSides = new(new JsonDocumentPlace(null, resource.Place));
        waiting[(first, second)] = pair;
        Read(pair.Resources[0], resource);
        if (isOwners)
            SupposeOwnersConnection(pair);
    }

    /// <summary>The owner of a gateway that is there is taken to have the connection back as this one needs it.</summary>
    private static void SupposeOwnersConnection(VNetToVNetConnectionElement pair)
    {
        var (there, back) = (pair.Resources[0], pair.Resources[1]);
        (back.SharedKey, back.Policy, back.WithBgp) = (there.SharedKey, there.Policy, there.WithBgp);
    }

    private void Read(ConnectionResourceElement part, TemplateResource resource)
    {
        var properties = resource.Node.Properties();
        ConnectionReader.ReadCommon(reading, part, resource);
        TunnelReader.Read(reading, part, properties);
        properties.Skip("connectionProtocol");
    }
}
