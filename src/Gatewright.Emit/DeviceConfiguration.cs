namespace Gatewright.Emit;

/// <summary>The configuration of one site's device.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="Kind">The kind of device.</param>
/// <param name="Files">Its files; none if there are findings.</param>
/// <param name="Blanks">What isn't known before deployment and what is secret: names such as <c>HUB_VPN_IP_1</c>, in the files in angle brackets. The head of
/// each file explains its own.</param>
/// <param name="Findings">What this kind of device can't do.</param>
public sealed record DeviceConfiguration(
    string Site, DeviceKind Kind, ImmutableArray<EmittedFile> Files, ImmutableArray<string> Blanks, ImmutableArray<DeviceFinding> Findings);
