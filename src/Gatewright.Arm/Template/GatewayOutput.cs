using Gatewright.Arm.Bodies;

namespace Gatewright.Arm.Template;

/// <summary>What a deployment tells whoever configures the other ends: a VPN gateway's public addresses and where its BGP sessions begin.</summary>
/// <param name="Gateway">The gateway.</param>
/// <param name="AddressIds">The ids of its public addresses, as seen from its scope.</param>
/// <param name="Asn">Null without BGP.</param>
internal sealed record GatewayOutput(ArmResource Gateway, ImmutableArray<Term> AddressIds, Term? Asn)
{
    /// <summary>The output that gathers all of a template.</summary>
    public const string Name = "vpnGateways";

    private IEnumerable<Term> PublicAddresses => AddressIds.Select(id => Read(id, "ipAddress"));

    private Term? BgpAddresses => Asn is null ? null : Read(Gateway.Dependency, "bgpSettings").Member("bgpPeeringAddress");

    public void Write(BodyWriter to)
    {
        to.Add("name", Gateway.Name);
        using (to.Array("publicAddresses"))
        {
            foreach (var address in PublicAddresses)
                to.Value(address);
        }

        to.Add("asn", Asn);
        to.Add("bgpAddresses", BgpAddresses);
    }

    /// <summary>The same inside an expression.</summary>
    public Term AsTerm() => Term.Function("createObject",
    [
        "name", Gateway.Name,
        "publicAddresses", Term.Function("createArray", [.. PublicAddresses]),
        .. Asn is null ? [] : new[] { "asn", Asn, "bgpAddresses", BgpAddresses! },
    ]);

    private Term Read(Term id, string property) => Term.Function("reference", id, ApiVersions.Of(Gateway.Type)).Member(property);
}
