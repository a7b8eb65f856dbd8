namespace Gatewright.Emit;

using Gatewright.Emit.Devices;
using Gatewright.Model;

/// <summary>All emitters, in the order in which help and <c>emit --list</c> have them. A new one is a folder here and a line in this list.</summary>
internal static class Emitters
{
    public static ImmutableArray<Emitter> All { get; } =
    [
        new("arm", "Writes the ARM template, unless check finds errors.", IsDeployed: true, Arm),
        new("bicep", "Writes a Bicep program with its modules and parameters file.", IsDeployed: true, Bicep),
        new("cli", "Writes a bash script of Azure CLI commands.", isDeployed: true, topology => [new("main.sh", AzureCliScript.Render(topology))]),
        new("powershell", "Writes a script of Az PowerShell commands.", isDeployed: true,
            topology => [new("main.ps1", AzurePowerShellScript.Render(topology))]),
        new("portal", "Writes a page with a link for the Azure portal, and the form that it shows.", isDeployed: true, PortalDeployment.Create),
        new("mermaid", "Writes a diagram for Markdown.", isDeployed: false, topology => [new("main.mmd", MermaidDiagram.Render(topology))]),
        new("svg", "Writes a picture.", isDeployed: false, topology => [new("main.svg", SvgDiagram.Render(topology))]),
        new("report", "Writes a report as HTML and Markdown.", isDeployed: false, TopologyReport.Files),
        new("addresses", "Writes the address plan as CSV.", isDeployed: false, topology => [new("addresses.csv", AddressPlan.Render(topology))]),
        new("devices", "Writes configurations for the devices of all sites, unless check finds errors.", isDeployed: true,
            topology => new DeviceSet(topology, DeploymentOutputs.None, ImmutableDictionary<string, DeviceProfile>.Empty).Files),
        new("classic", "Writes the network configuration of classic networks, unless check finds errors.", isDeployed: true, ClassicConfiguration.Create),
        new("clients", "Writes profiles for point-to-site clients, unless check finds errors.", isDeployed: true, ClientProfiles.Create),
    ];

    private static Emission Arm(Topology topology)
    {
        var template = ArmTemplate.Create(topology);
        return new([.. template.Files.Select(file => new EmittedFile(file.Name, file.Render()))]) { Problems = template.Problems };
    }

    private static Emission Bicep(Topology topology)
    {
        var program = BicepProgram.Create(topology);
        return new(program.Files) { Problems = program.Problems };
    }
}
