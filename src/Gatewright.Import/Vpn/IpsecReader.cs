using Gatewright.Import.Documents;

namespace Gatewright.Import.Vpn;

/// <summary>IPsec policies, in ARM's names of algorithms.</summary>
internal static class IpsecReader
{
    private static readonly string[] Required =
        ["ipsecEncryption", "ipsecIntegrity", "ikeEncryption", "ikeIntegrity", "dhGroup", "pfsGroup", "saLifeTimeSeconds", "saDataSizeKilobytes"];

    /// <summary>The one policy of a list; not set if there is none.</summary>
    public static Setting<IpsecPolicy> Read(ArmNode node, string name)
    {
        // Algorithms that ARM has and a topology doesn't are passed on as they are, and so are those that aren't known.
        if (node.Value[name] is ArmArray { Items: [ArmObject written, ..] } && Required.Any(it => IsBeyond(it, written[it])))
        {
            foreach (var property in Required)
                node.Ask(written[property] ?? written);
            return default;
        }

        if (node.Objects(name) is not [var policy, ..])
            return default;
        policy.Skip(Required);
        if (Required.FirstOrDefault(it => !policy.Has(it)) is { } missing)
            return Wrong(policy, missing, "is missing; a policy has all eight properties");
        return Ike(policy) is { } ike && Esp(policy) is { } esp
            ? policy.Setting<IpsecPolicy>(new IpsecPolicy(ike, esp)
            {
                SaLifetimeSeconds = Number(policy, "saLifeTimeSeconds"), SaLifetimeKilobytes = Number(policy, "saDataSizeKilobytes"),
            }, new Origin(policy.Place))
            : Wrong(policy, Combination(policy), "is no combination of algorithms that Azure has");
    }

    private static IkeProposal? Ike(ArmNode policy) =>
        Algorithm<IkeEncryption>(policy, "ikeEncryption") is { } encryption && Algorithm<IkeIntegrity>(policy, "ikeIntegrity") is { } integrity
        && Algorithm<DhGroup>(policy, "dhGroup") is { } group
            ? new(encryption, integrity, group)
            : null;

    private static EspProposal? Esp(ArmNode policy)
    {
        if (Algorithm<PfsGroup>(policy, "pfsGroup") is not { } group)
            return null;
        if (Algorithm<GcmEncryption>(policy, "ipsecEncryption") is { } gcm)
            return Text(policy, "ipsecIntegrity").Equals(Text(policy, "ipsecEncryption"), StringComparison.OrdinalIgnoreCase) ? new(gcm, group) : null;
        return Algorithm<EspEncryption>(policy, "ipsecEncryption") is { } encryption && Algorithm<EspIntegrity>(policy, "ipsecIntegrity") is { } integrity
            ? new(encryption, integrity, group)
            : null;
    }

    /// <summary>https://learn.microsoft.com/rest/api/network-gateway/virtual-network-gateway-connections: values of ARM that say what no handle can.</summary>
    private static bool IsBeyond(string property, ArmValue? value) => value switch
    {
        ArmUnknown => !property.StartsWith("sa", StringComparison.Ordinal),
        ArmString { Value: var text } => (property, text.ToUpperInvariant()) switch
        {
            ("ikeEncryption", "DES" or "DES3") or ("ikeIntegrity", "GCMAES128" or "GCMAES256") or ("dhGroup", "NONE") or ("pfsGroup", "PFSMM") => true,
            _ => false,
        },
        _ => false,
    };

    /// <summary>ARM writes <c>DHGroup14</c> where the topology has <c>Group14</c>, and capitals; two groups have a second name.</summary>
    private static T? Algorithm<T>(ArmNode policy, string name)
        where T : struct, Enum
    {
        var text = Text(policy, name);
        if (text.StartsWith("DHGroup", StringComparison.OrdinalIgnoreCase))
            text = text[2..];
        text = text.ToUpperInvariant() switch
        {
            "PFS14" => nameof(PfsGroup.Pfs2048),
            "GROUP2048" => nameof(DhGroup.Group14),
            _ => text,
        };
        return text.Length > 0 && char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var algorithm) ? algorithm : null;
    }

    private static Value<int> Number(ArmNode policy, string name) => ArmValues.As<int>(policy.Value[name]!);

    private static string Text(ArmNode policy, string name) => ArmIds.Text(policy.Value[name]!);

    private static string Combination(ArmNode policy) => string.Join(", ", Required.Take(6).Select(it => Text(policy, it)));

    private static Setting<IpsecPolicy> Wrong(ArmNode policy, string text, string reason) =>
        policy.Setting<IpsecPolicy>(new Value<IpsecPolicy>.Malformed(text, reason), new Origin(policy.Place));
}
