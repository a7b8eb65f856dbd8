using Gatewright.Arm.Lowering;
using Gatewright.Emit.ArmJson;
using Gatewright.Emit.Scripts;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>A topology as a script of Az PowerShell commands, which creates what is missing and may be run again.</summary>
public static class AzurePowerShellScript
{
    /// <summary>
    /// The commands, each behind those that it needs; gateways are created side by side. What no command can say, and what is in another subscription, is
    /// written through <c>Invoke-AzRestMethod</c>. No value of a parameter and no secret stands in it: they come from the environment, or are asked for.
    /// </summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static string Render(Topology topology)
    {
        var lowered = TopologyLowering.Lower(topology);
        return new PowerShellFrame(lowered, new(ScriptParameters.Of(lowered), ListLanguage.EnvironmentOf)).Print();
    }
}
