namespace Gatewright.Emit;

using Gatewright.Emit.Devices;
using Gatewright.Model;

/// <summary>
/// Configurations of the devices at the other end of site-to-site connections, made from the same topology as the Azure side. They never hold a key:
/// secrets, and values that are known after deployment only, are blanks that the head of each file explains.
/// </summary>
/// <example><code>
/// var paris = DeviceConfigurations.Create(topology.Build(), "paris", DeviceKind.StrongSwanBird);
/// </code></example>
public static class DeviceConfigurations
{
    /// <summary>The configuration of one device before the deployment.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    /// <param name="site">The name of a site with connections.</param>
    /// <param name="kind">The kind of its device.</param>
    /// <exception cref="ArgumentException">The topology has no such site with connections, or more than one.</exception>
    public static DeviceConfiguration Create(Topology topology, string site, DeviceKind kind) => Create(topology, site, kind, DeploymentOutputs.None);

    /// <summary>The same with the addresses that a deployment gave its gateways.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    /// <param name="site">The name of a site with connections.</param>
    /// <param name="kind">The kind of its device.</param>
    /// <param name="outputs">The outputs of the deployment.</param>
    /// <exception cref="ArgumentException">The topology has no such site with connections, or more than one.</exception>
    public static DeviceConfiguration Create(Topology topology, string site, DeviceKind kind, DeploymentOutputs outputs) =>
        Sites(topology).Where(it => $"{it.Name}" == site).ToArray() is [var only]
            ? Create(only, DeviceProfiles.Of(kind), outputs)
            : throw new ArgumentException($"There must be one site '{site}' with site-to-site connections", nameof(site));

    internal static DeviceConfiguration Create(SiteElement site, DeviceProfile profile, DeploymentOutputs outputs)
    {
        var device = DeviceReader.Read(site, outputs, profile.Key);
        ImmutableArray<DeviceFinding> findings = [.. DeviceCheck.Of(device, profile)];
        var files = findings.IsEmpty ? DevicePrinter.Print(device, profile) : [];
        var used = device.Blanks.All.Where(blank => files.Any(file => file.Text.Contains(blank.Token, StringComparison.Ordinal)));
        return new($"{site.Name}", profile.Kind, files, [.. used.Select(it => it.Name)], findings);
    }

    /// <summary>Sites with tunnels, but classic networks, which have no device.</summary>
    internal static IEnumerable<SiteElement> Sites(Topology topology) =>
        topology.Sites.Where(site => !site.IsClassic && site.Connections.OfType<SiteToSiteConnectionElement>().Any());
}
