using Gatewright.Arm.Planning;
using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Tests.Emission;

/// <summary>Topologies as lists of deployments, where one template would do, too.</summary>
internal static class Lists
{
    /// <summary>No template is small enough.</summary>
    public static ArmTemplate Of(Topology topology) => ArmTemplate.Create(topology, new() { Template = 0 });

    /// <summary>Cut into parts of three resources, so that also small ones have many that wait for each other.</summary>
    public static ArmTemplate OfThree(Topology topology) => ArmTemplate.Create(topology, new() { Resources = 3, Template = 0 });
}
