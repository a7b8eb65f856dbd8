namespace Gatewright.Emit.Devices;

/// <summary>All kinds of devices, in the order in which they are listed.</summary>
internal static class DeviceProfiles
{
    public static ImmutableArray<DeviceProfile> All { get; } =
    [
        LinuxProfiles.StrongSwanBird,
        LinuxProfiles.StrongSwanFrr,
        LinuxProfiles.Libreswan,
        VyosProfile.VyOS,
        CiscoProfiles.IosXe,
        CiscoProfiles.Asa,
        FirewallProfiles.JuniperSrx,
        FirewallProfiles.FortiGate,
        FirewallProfiles.PaloAlto,
        MikroTikProfile.MikroTik,
        SenseProfiles.PfSense,
        SenseProfiles.OPNsense,
    ];

    public static DeviceProfile Of(DeviceKind kind) => All.First(it => it.Kind == kind);

    public static DeviceProfile? Find(string name) => All.FirstOrDefault(it => it.Name == name);
}
