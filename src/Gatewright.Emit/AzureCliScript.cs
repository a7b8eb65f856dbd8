using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;
using Gatewright.Emit.ArmJson;
using Gatewright.Emit.Scripts;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>A topology as a bash script of Azure CLI commands, which creates what is missing and may be run again.</summary>
public static class AzureCliScript
{
    /// <summary>
    /// The commands, each behind those that it needs; VPN and ExpressRoute gateways are created side by side. What no command can say is written through
    /// <c>az rest</c>. No value of a parameter and no secret stands in it: they come from the environment, or are asked for.
    /// </summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static string Render(Topology topology)
    {
        var lowered = TopologyLowering.Lower(topology);
        var variables = new ScriptVariables(ScriptParameters.Of(lowered), ListLanguage.EnvironmentOf);
        return new CliFrame(lowered, variables).Print();
    }
}
