namespace Gatewright.Arm;

/// <summary>A place in a topology and why no template can be made of it.</summary>
/// <param name="Path">Such as <c>hub/hub-vpn</c>; the topology's name for what concerns the whole.</param>
/// <param name="Message">What is, then what would be right.</param>
public sealed record EmissionProblem(string Path, string Message);
