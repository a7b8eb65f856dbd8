namespace Gatewright.Changes.Laws;

/// <summary>All laws about changes. Of several that apply to one change the worst counts.</summary>
internal static class ChangeLaws
{
    public static ImmutableArray<ChangeLaw> All { get; } = [.. GatewayLaws.All, .. TunnelLaws.All, .. CircuitLaws.All, .. NetworkLaws.All, .. GeneralLaws.All];
}
