using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>What a script is given: the parameters of the template, and the secrets that Azure would read in key vaults.</summary>
internal static class ScriptParameters
{
    public static bool IsForSubscription(LoweredTopology lowered) => lowered.Resources.Exists(it => it.Layer == ArmLayer.Groups);

    public static IReadOnlyList<TemplateParameter> Of(LoweredTopology lowered)
    {
        var parameters = new TemplateParameters(lowered.Topology, IsForSubscription(lowered));
        return [.. parameters.All, .. parameters.UsedBy(lowered.Resources).Where(it => it.Reference is not null)];
    }
}
