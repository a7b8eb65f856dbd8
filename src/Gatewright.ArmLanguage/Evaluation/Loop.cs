namespace Gatewright.ArmLanguage;

/// <summary>An iteration of a <c>copy</c> loop, within those around it.</summary>
/// <param name="Name">The loop's name; null for an output's.</param>
/// <param name="Index">The iteration, counted from 0.</param>
/// <param name="IsUnnamed">Whether <c>copyIndex()</c> without a name means it, as with loops of resources and outputs.</param>
/// <param name="Outer">The loop around it; null without one.</param>
internal sealed record Loop(string? Name, long Index, bool IsUnnamed, Loop? Outer);
