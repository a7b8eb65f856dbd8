namespace Gatewright.Local.Refusals;

/// <summary>
/// When Azure finds it. The provider's validation reads a body alone: values, names, tags, and a network's own blocks. What takes another resource, and all of
/// gateways, it answers only when the resource is written: the codes for addresses and SKUs of gateways come then, and validation stays silent.
/// </summary>
internal static class PreflightRules
{
    public static RefusalTime TimeOf(string rule) => rule[..4] switch
    {
        "GW00" or "GW01" or "GW30" or "GW90" => RefusalTime.Preflight,
        _ => RefusalTime.Write,
    };
}
