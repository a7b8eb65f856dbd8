namespace Gatewright.Emit;

using Gatewright.Emit.Devices;

/// <summary>All emitters, in the order in which help and <c>emit --list</c> have them. A new one is a folder here and a line in this list.</summary>
internal static class Emitters
{
    public static ImmutableArray<Emitter> All { get; } =
    [
        new("arm", "Writes the ARM template, unless check finds errors.", IsDeployed: true,
            topology => [.. ArmTemplate.Create(topology).Files.Select(file => new EmittedFile(file.Name, file.Render()))]),
        new("bicep", "Writes a Bicep program with its modules and parameters file.", IsDeployed: true, topology => BicepProgram.Create(topology).Files)
        {
            Problems = topology => BicepProgram.Create(topology).Problems,
        },
        new("cli", "Writes a bash script of Azure CLI commands.", IsDeployed: true, topology => [new("main.sh", AzureCliScript.Render(topology))]),
        new("powershell", "Writes a script of Az PowerShell commands.", IsDeployed: true,
            topology => [new("main.ps1", AzurePowerShellScript.Render(topology))]),
        new("portal", "Writes a page with a link for the Azure portal, and the form that it shows.", IsDeployed: true, PortalDeployment.Create),
        new("mermaid", "Writes a diagram for Markdown.", IsDeployed: false, topology => [new("main.mmd", MermaidDiagram.Render(topology))]),
        new("svg", "Writes a picture.", IsDeployed: false, topology => [new("main.svg", SvgDiagram.Render(topology))]),
        new("report", "Writes a report as HTML and Markdown.", IsDeployed: false, TopologyReport.Files),
        new("addresses", "Writes the address plan as CSV.", IsDeployed: false, topology => [new("addresses.csv", AddressPlan.Render(topology))]),
        new("devices", "Writes configurations for the devices of all sites, unless check finds errors.", IsDeployed: true,
            topology => new DeviceSet(topology, DeploymentOutputs.None, ImmutableDictionary<string, DeviceProfile>.Empty).Files),
        new("clients", "Writes profiles for point-to-site clients, unless check finds errors.", IsDeployed: true, ClientProfiles.Create),
    ];
}
