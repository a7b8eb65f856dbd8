using Gatewright.Emit;
using Gatewright.Tests.Emission;

namespace Gatewright.Tests.Devices;

/// <summary>All files that <c>emit devices</c> writes of each example, against reviewed files.</summary>
public sealed class DeviceExampleTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_has_its_devices(string name)
    {
        var files = Emitters.All.Single(it => it.Name == "devices").Write(ExampleTopology.Of(name)).Files;
        Assert.Equal("devices/README.md", files[0].Name);
        Snapshot.Matches(string.Concat(files.Select(file => $"===== {file.Name}\n{file.Text}")), $"example-{name}.txt");
    }
}
