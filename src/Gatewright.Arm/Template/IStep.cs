namespace Gatewright.Arm.Template;

/// <summary>What a template lists: a resource, or a nested deployment.</summary>
internal interface IStep
{
    ArmLayer Layer { get; }

    /// <summary>How others of the same template name it: by id, or by name.</summary>
    Term Dependency { get; }
}
