namespace Gatewright.ArmLanguage;

/// <summary>Specifies whether a problem makes a template invalid.</summary>
public enum ArmSeverity
{
    /// <summary>The template deploys, but a part of it can't be read.</summary>
    Warning,

    /// <summary>ARM rejects the template.</summary>
    Error,
}
