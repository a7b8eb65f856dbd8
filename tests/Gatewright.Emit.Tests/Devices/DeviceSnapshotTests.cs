using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>What each kind of device gets, whole, against reviewed files.</summary>
public sealed class DeviceSnapshotTests
{
    public static TheoryData<DeviceKind> Kinds => [.. Enum.GetValues<DeviceKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_gets_its_files_after_deployment(DeviceKind kind)
    {
        var topology = Sites.Hub().Build();
        Snapshot.Matches(string.Concat(Sites.Names.Select(site => DeviceConfigurations.Create(topology, site, kind, Sites.Outputs).Whole())), $"{kind}.txt");
    }

    [Fact]
    public void Before_deployment_there_are_blanks() =>
        Snapshot.Matches(DeviceConfigurations.Create(Sites.Hub().Build(), "paris", DeviceKind.StrongSwanBird).Whole(), "blanks.txt");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_topology_gives_the_same_bytes(DeviceKind kind) => Assert.Equal(
        DeviceConfigurations.Create(Sites.Hub().Build(), "plant", kind).Whole(),
        DeviceConfigurations.Create(Sites.Hub().Build(), "plant", kind).Whole());
}
