namespace Gatewright.Emit;

/// <summary>What a connection asks for and a kind of device can't do. A configuration with findings has no files.</summary>
/// <param name="Path">The connection or site, such as <c>hub/hub-vpn/hub-vpn-to-paris</c>.</param>
/// <param name="Message">The problem and its fix.</param>
public sealed record DeviceFinding(string Path, string Message);
