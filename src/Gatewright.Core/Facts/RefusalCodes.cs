namespace Gatewright.Facts;

/// <summary>What Azure answers to a topology that breaks a rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Code">Azure's code; null where Azure refuses by its pages, and no report with the code was found.</param>
/// <param name="Source">Where the code was read.</param>
/// <param name="Properties">The properties at which it is this refusal; empty for all.</param>
internal sealed record RefusalCode(string RuleId, string? Code, string Source, ImmutableArray<string> Properties)
{
    /// <summary>Whether the code is one that Azure answers to several rules.</summary>
    public bool IsGeneral => Code is null or "InvalidRequestFormat" or "InvalidResourceReference" or "InvalidResourceName" or "DuplicateResourceName";
}

/// <summary>
/// The rules whose violation Azure refuses, with its code. Rules of what deploys and doesn't work aren't here, nor those whose laws are told as either,
/// nor limits that a subscription can have raised. Each is a law of severity H or h in docs/rules/coverage.md, which has its sources.
/// </summary>
internal static class RefusalCodes
{
    private const string Errors = "error codes in public issues, docs/rules/README.md, 2026-11-28";

    private static readonly ImmutableArray<string> CodeUnknown =
    [
        "GW1001", "GW1003", "GW1004", "GW1005", "GW1006", "GW1007", "GW1015", "GW1101", "GW1104", "GW1106", "GW1108", "GW1111",
        "GW2001", "GW2011", "GW2012", "GW2013", "GW2014", "GW2015", "GW2017", "GW2019", "GW2106", "GW2108", "GW2113", "GW2114", "GW2115", "GW2116",
        "GW2201", "GW2202", "GW2203", "GW2205", "GW2206", "GW2208",
        "GW3001", "GW3003", "GW3004", "GW3007", "GW3008", "GW3009", "GW3010", "GW3012", "GW3013", "GW3016",
        "GW4101", "GW4103", "GW4104", "GW4106", "GW4107", "GW4109", "GW4110", "GW4112", "GW4115", "GW4117", "GW4118", "GW4120", "GW4121", "GW4123", "GW4125",
        "GW4126", "GW4127", "GW4202", "GW4204", "GW4207", "GW4209", "GW4213", "GW4214", "GW4215", "GW4216", "GW4217", "GW4302", "GW4303", "GW4304",
        "GW4305", "GW4306", "GW4307",
        "GW5001", "GW5002", "GW5003", "GW5016", "GW5018", "GW5020", "GW5023",
        "GW6004", "GW6005", "GW6006", "GW6008", "GW6009", "GW6010", "GW6012", "GW6013", "GW6014", "GW6015", "GW6104", "GW6105", "GW6106", "GW6107", "GW6108",
        "GW6111", "GW6113", "GW6114", "GW6115", "GW6116", "GW6122", "GW6501", "GW6502", "GW6503", "GW6504",
        "GW7001", "GW7002", "GW7003", "GW7004", "GW7006", "GW7007", "GW7008", "GW7011", "GW7012", "GW7022", "GW7023", "GW7025", "GW7031", "GW7032", "GW7033",
        "GW7034", "GW7035", "GW7036", "GW7037",
        "GW8001", "GW8002", "GW8003", "GW8004", "GW8005", "GW8006", "GW8009", "GW8010", "GW8021", "GW8022", "GW8023", "GW8026", "GW8031", "GW8036", "GW8037",
        "GW8038", "GW8041", "GW8042", "GW8044", "GW8045", "GW8046", "GW8047", "GW8051", "GW8052", "GW8053", "GW8054", "GW8055", "GW8057", "GW8059", "GW8061",
        "GW8063", "GW8101",
        "GW9011", "GW9012", "GW9013", "GW9014", "GW9501", "GW9502", "GW9520", "GW9527", "GW9528", "GW9529", "GW9533", "GW9535", "GW9542", "GW9543", "GW9550",
        "GW9551", "GW9552",
    ];

    private static readonly ImmutableDictionary<string, RefusalCode> ByRule = Known().Concat(CodeUnknown.Select(id => new RefusalCode(id, null, "", [])))
        .ToImmutableDictionary(it => it.RuleId, StringComparer.Ordinal);

    /// <summary>All of them, in the order of rules.</summary>
    public static IEnumerable<RefusalCode> All => ByRule.Values.OrderBy(it => it.RuleId, StringComparer.Ordinal);

    /// <summary>What Azure answers to a violation of the rule; null if it deploys.</summary>
    public static RefusalCode? Of(string ruleId) => ByRule.TryGetValue(ruleId, out var code) ? code : null;

    /// <summary>The rules that a code of Azure's tells of, none for a general one.</summary>
    public static IEnumerable<string> RulesOf(string code) => All.Where(it => it.Code == code && !it.IsGeneral).Select(it => it.RuleId);

    private static IEnumerable<RefusalCode> Known() =>
    [
        new("GW0001", "InvalidAddressPrefixFormat", Errors, ["addressPrefix", "addressPrefixes"]),
        Code("GW0007", "InvalidJsonReferenceWrongType"),
        Code("GW0101", "InvalidResourceName", "the provider's answer to a bad name, from memory"),
        Code("GW0102", "InvalidResourceName", "the provider's answer to a bad name, from memory"),
        Code("GW0103", "DuplicateResourceName", "github.com/Azure/azure-powershell, its handling of the code"),
        Code("GW1002", "VirtualNetworkGatewaySkuCannotBeCreatedForSpecifiedVmGeneration"),
        Code("GW1103", "DuplicateResourceName", "github.com/Azure/azure-powershell, its handling of the code"),
        Code("GW1105", "GatewaySubnetTooSmallForExpressrouteUltraPerformanceGatewaySku"),
        Code("GW1107", "NetworkSecurityGroupCannotBeAttachedToGatewaySubnet"),
        Code("GW2002", "NonAzSkusNotAllowedForVPNGateway"),
        Code("GW2010", "BasicSkuVirtualNetworkGatewayDoesNotSupportBgp"),
        Code("GW2101", "PublicIPAddressInUse", "recorded traffic in Azure/azure-xplat-cli"),
        Code("GW2102", "ActiveActiveGatewayMustHaveExactlyTwoIpConfigurations"),
        Code("GW2103", "ActiveActiveGatewayPublicIPAddressesDiffersInSkuOrZones"),
        Code("GW2104", "VmssVpnGatewayPublicIpsMustHaveZonesConfigured"),
        Code("GW2105", "LocationNotSupportAvailabilityZones"),
        Code("GW2107", "InvalidResourceReference"),
        Code("GW2109", "InvalidDomainNameLabel"),
        Code("GW2110", "DnsRecordInUse"),
        Code("GW2111", "PublicIPAddressInUse", "recorded traffic in Azure/azure-xplat-cli"),
        Code("GW2112", "InvalidResourceReference"),
        Code("GW2204", "PublicIPAddressInUse", "recorded traffic in Azure/azure-xplat-cli"),
        Code("GW2207", "InvalidResourceReference"),
        Code("GW3005", "NetcfgSubnetRangeOutsideVnet"),
        Code("GW3006", "NetcfgSubnetRangesOverlap"),
        Code("GW4003", "ConnectionOverlappingAddressSpaces"),
        Code("GW6001", "VnetAddressSpacesOverlap"),
        Code("GW6002", "VnetAddressSpaceOverlapsWithAlreadyPeeredVnet"),
        Code("GW6003", "AnotherPeeringAlreadyReferencesRemoteVnet"),
        Code("GW6007", "RemoteVnetHasNoGateways"),
        Code("GW6112", "SecurityRuleConflict", "the message in public reports: Rules cannot have the same Priority and Direction"),
        Code("GW7021", "VpnClientAddressPoolNotSpecified"),
        Code("GW9504", "InvalidGatewaySkuSpecifiedForGatewayDeploymentType"),
        Code("GW9505", "InvalidResourceReference"),
        new("GW9506", "NetworkSecurityGroupCannotBeAttachedToGatewaySubnet", Errors, ["networkSecurityGroup"]),
        Code("GW9507", "InvalidGatewaySkuProvidedForGatewayVpnType"),
        Code("GW9510", "PublicIpWithBasicSkuNotAllowedOnVPNGateways"),
        Code("GW9512", "PublicIpForGatewayIsRequired"),
        Code("GW9513", "ActiveActiveP2SGatewayMustHaveExactlyThreeIpConfigurations"),
        Code("GW9515", "InvalidOperation"),
        Code("GW9521", "CannotSetSharedKeyForExpressRouteConnectionType"),
    ];

    private static RefusalCode Code(string rule, string code, string source = Errors) => new(rule, code, source, []);
}
