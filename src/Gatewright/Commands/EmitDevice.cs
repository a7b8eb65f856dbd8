using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Emit.Devices;
using Gatewright.Emit.Templates;
using Gatewright.Model;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit device</c>: the configuration of one site's device, or of all sites' of one kind.</summary>
internal static class EmitDevice
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("device", "Writes the configuration of a site's VPN device, unless check finds errors.");
        var kind = new Option<string>("--kind") { Description = $"The kind of device: {DeviceOptions.Kinds}. Required.", HelpName = "KIND", Required = true };
        kind.AcceptOnlyFromAmong([.. DeviceProfiles.All.Select(it => it.Name)]);
        var site = new Option<string?>("--site")
        {
            Description = "The site. Without it, all sites are written, each to a folder of its own.",
            HelpName = "NAME",
        };
        command.Options.Add(kind);
        command.Options.Add(site);
        return new DeviceOptions().Complete(
            command,
            "Writes the files to a folder. Without it, they go to standard output.",
            builder,
            terminal,
            (parsed, topology, outputs, folder) =>
                Emit(topology, DeviceProfiles.Find(parsed.GetValue(kind)!)!, parsed.GetValue(site), outputs, folder, terminal));
    }

    private static int Emit(Topology topology, DeviceProfile profile, string? name, DeploymentOutputs outputs, string? folder, Terminal terminal)
    {
        SiteElement[] all = [.. DeviceConfigurations.Sites(topology)];
        SiteElement[] sites = [.. all.Where(it => name is null || $"{it.Name}" == name)];
        if (sites.Length == 0)
            return terminal.WriteUsageError(name is null ? "No site has a connection." : DeviceOptions.UnknownSite(name, all.Select(it => $"{it.Name}")));
        var folders = new HashSet<string>();
        var devices = sites
            .Select(it => (Folder: DeviceSet.Free(folders, PlainText.Slug($"{it.Name}")), Device: DeviceConfigurations.Create(it, profile, outputs))).ToArray();
        if (devices.SelectMany(it => it.Device.Findings).ToArray() is { Length: > 0 } findings)
            return DeviceOptions.Refuse(findings, terminal);
        EmittedFile[] files =
        [
            .. from it in devices
               from file in it.Device.Files
               select sites.Length == 1 ? file : file with { Name = $"{it.Folder}/{file.Name}" },
        ];
        return folder is null && files.Length > 1
            ? Delivery.Deliver([new("", string.Join('\n', files.Select(it => $"==> {it.Name} <==\n{it.Text}")))], null, terminal)
            : Delivery.Deliver(files, folder, terminal);
    }
}
