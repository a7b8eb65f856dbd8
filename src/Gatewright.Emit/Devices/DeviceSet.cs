namespace Gatewright.Emit.Devices;

using Gatewright.Emit.Templates;
using Gatewright.Model;

/// <summary>
/// The devices of all sites, with an index that tells what each folder is for and which kinds can't serve a site. A site whose kind is known has one
/// configuration; any other has a folder for each kind that can serve it, since who asks for all of them hasn't chosen yet.
/// </summary>
internal sealed class DeviceSet
{
    private readonly List<SiteDevices> sites = [];

    /// <param name="topology">The topology.</param>
    /// <param name="outputs">What a deployment told.</param>
    /// <param name="chosen">The kind of a site's device, by the site's name.</param>
    public DeviceSet(Topology topology, DeploymentOutputs outputs, IReadOnlyDictionary<string, DeviceProfile> chosen)
    {
        var folders = new HashSet<string>();
        Title = PlainText.Of($"{topology.Name}");
        foreach (var site in DeviceConfigurations.Sites(topology))
        {
            var own = chosen.TryGetValue($"{site.Name}", out var profile);
            sites.Add(new(site, Free(folders, PlainText.Slug($"{site.Name}")), own,
                own ? [profile!] : [.. DeviceProfiles.All], outputs));
        }
    }

    public string Title { get; }

    public IEnumerable<SiteDevices> Sites => sites;

    /// <summary>What stands in the way of kinds that were chosen.</summary>
    public IEnumerable<DeviceFinding> Findings => sites.Where(it => it.IsChosen).SelectMany(it => it.Devices).SelectMany(it => it.Configuration.Findings);

    /// <summary>All files below <c>devices</c>, the index first.</summary>
    public ImmutableArray<EmittedFile> Files =>
    [
        new("devices/README.md", DeviceIndex.Print(this)),
        .. from site in sites
           from device in site.Devices
           from file in device.Configuration.Files
           select file with { Name = $"devices/{device.Folder}/{file.Name}" },
    ];

    /// <summary>A name in a set, with a number where it is taken.</summary>
    internal static string Free(HashSet<string> taken, string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = FormattableString.Invariant($"{name}-{number}");
        return free;
    }
}

/// <summary>What is written for the device of one site.</summary>
internal sealed class SiteDevices
{
    public SiteDevices(SiteElement site, string folder, bool isChosen, DeviceProfile[] profiles, DeploymentOutputs outputs)
    {
        (Name, IsChosen) = (PlainText.Of($"{site.Name}"), isChosen);
        Devices = [.. profiles.Select(it => (it, isChosen ? folder : $"{folder}/{it.Name}", DeviceConfigurations.Create(site, it, outputs)))];
    }

    public string Name { get; }

    public bool IsChosen { get; }

    public ImmutableArray<(DeviceProfile Profile, string Folder, DeviceConfiguration Configuration)> Devices { get; }
}
