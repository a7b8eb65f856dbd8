using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Emit.Devices;
using Gatewright.Model;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit devices</c>: the devices of all sites in one folder, each of its kind, or of every kind that can serve it.</summary>
internal static class EmitDevices
{
    public static Command Create(Emitter emitter, TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command(emitter.Name, emitter.Description);
        var device = new Option<string[]>("--device")
        {
            Description = $"The kind of a site's device; it may be given for each site: {DeviceOptions.Kinds}. A site without one gets a folder for each.",
            HelpName = "SITE=KIND",
        };
        command.Options.Add(device);
        return new DeviceOptions().Complete(
            command,
            "Writes the files to a folder. Without it, the index goes to standard output.",
            builder,
            terminal,
            (parsed, topology, outputs, folder) => Emit(topology, parsed.GetValue(device) ?? [], outputs, folder, terminal));
    }

    private static int Emit(Topology topology, string[] pairs, DeploymentOutputs outputs, string? folder, Terminal terminal)
    {
        var (chosen, mistake) = Chosen(pairs, [.. DeviceConfigurations.Sites(topology).Select(it => $"{it.Name}")]);
        if (mistake is not null)
            return terminal.WriteUsageError(mistake);
        var set = new DeviceSet(topology, outputs, chosen);
        return set.Findings.Any() ? DeviceOptions.Refuse(set.Findings, terminal) : Delivery.Deliver(set.Files, folder, terminal);
    }

    private static (Dictionary<string, DeviceProfile> Chosen, string? Mistake) Chosen(string[] pairs, string[] sites)
    {
        var chosen = new Dictionary<string, DeviceProfile>();
        foreach (var pair in pairs)
        {
            // A name in Azure has no equals sign.
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at < 0)
                return (chosen, $"'{pair}' is not a site and a kind; write SITE=KIND.");
            var (site, kind) = (pair[..at], pair[(at + 1)..]);
            if (!sites.Contains(site))
                return (chosen, DeviceOptions.UnknownSite(site, sites));
            if (DeviceProfiles.Find(kind) is not { } profile)
                return (chosen, $"There is no kind of device '{kind}'; there are: {DeviceOptions.Kinds}.");
            chosen[site] = profile;
        }

        return (chosen, null);
    }
}
