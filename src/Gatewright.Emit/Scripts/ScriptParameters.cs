using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>What a script is given: the parameters of the template, and the secrets that Azure would read in key vaults.</summary>
internal static class ScriptParameters
{
    public static bool IsForSubscription(LoweredTopology lowered) => lowered.Resources.Exists(it => it.Layer == ArmLayer.Groups);

    /// <summary>What a parameter is asked for as.</summary>
    public static string Meaning(TemplateParameter parameter) => parameter.Description is Term.Literal { Text: var text } ? text : parameter.Name;

    /// <summary>The name of the key vault that holds a secret.</summary>
    public static Term VaultOf(VaultReference place) =>
        place.Vault is Term.Literal { Text: var id } ? id[(id.LastIndexOf('/') + 1)..] : Term.NameIn(place.Vault);

    /// <summary>A name that a comment can't be left by.</summary>
    public static string InComment(string name) => string.Concat(name.Select(it => char.IsControl(it) ? ' ' : it));

    public static IReadOnlyList<TemplateParameter> Of(LoweredTopology lowered)
    {
        var parameters = new TemplateParameters(lowered.Topology, IsForSubscription(lowered));
        return [.. parameters.All, .. parameters.UsedBy(lowered.Resources).Where(it => it.Reference is not null)];
    }
}
