namespace Gatewright.ArmLanguage;

/// <summary>Represents a member of an object.</summary>
/// <param name="Name">The name, with the case in which it is written.</param>
/// <param name="Value">The value.</param>
public readonly record struct ArmMember(string Name, ArmValue Value);
