using System.Globalization;
using System.Reflection;

namespace Gatewright.Tests;

/// <summary>The packages in the services that editors are made of: findings come and go in open files while one of them is edited.</summary>
public sealed class EditorTests(Packed packed)
{
    [Fact]
    public void Findings_come_and_go_in_every_open_file_and_the_light_bulb_mends_them()
    {
        using var editor = Started(Networks.EditedWith(packed));

        Assert.Equal([], editor.Ask("show|Program.cs"));
        Assert.Equal([], editor.Ask("show|Spokes.cs"));
        editor.Ask("open|Program.cs");
        editor.Ask("open|Spokes.cs");

        // An edit in one file: what it breaks in that file, and what it breaks in the other.
        editor.Ask("type|Program.cs|10.1.0.0/16|10.0.0.0/16");
        Assert.Equal(["Program.cs(5,27,5,40): error GW6001 [\"10.0.0.0/16\"]"], editor.Ask("show|Program.cs"));
        Assert.Equal(["Spokes.cs(7,82,7,95): error GW3005 [\"10.1.1.0/24\"]"], editor.Ask("show|Spokes.cs"));
        editor.Ask("type|Program.cs|Spokes.Add(topology, hub, \"10.0.0.0/16\")|Spokes.Add(topology, hub, \"10.1.0.0/16\")");
        Assert.Equal([], editor.Ask("show|Program.cs"));
        Assert.Equal([], editor.Ask("show|Spokes.cs"));

        // A half-typed line raises no false alarm.
        editor.Ask("type|Spokes.cs|hub.PeerWith(spoke);|hub.PeerWith(spoke).With");
        Assert.Equal([], editor.Ask("show|Program.cs"));
        Assert.Equal([], editor.Ask("show|Spokes.cs"));
        editor.Ask("type|Spokes.cs|hub.PeerWith(spoke).With|hub.PeerWith(spoke);");

        // Light bulbs: an argument, a call to add, a call to remove; one of them in another file than the finding.
        editor.Ask("type|Spokes.cs|10.1.1.0/24|10.1.1.7/24");
        Assert.Equal(["Spokes.cs(7,82,7,95): error GW0001 [\"10.1.1.7/24\"]"], editor.Ask("show|Spokes.cs"));
        Assert.Equal(["Write \"10.1.1.0/24\" as WithSubnet's prefixes"], editor.Ask("fix|Spokes.cs|GW0001"));
        Assert.Equal([], editor.Ask("show|Spokes.cs"));
        editor.Ask("type|Program.cs|.WithGatewaySubnet(\"10.0.255.0/27\")|");
        Assert.Equal(["Program.cs(4,19,4,28): error GW1101 [\"hub-vpn\"]"], editor.Ask("show|Program.cs"));
        Assert.Equal(["Add .WithGatewaySubnet(\"10.0.255.224/27\") to 'hub'"], editor.Ask("fix|Program.cs|GW1101"));
        Assert.Equal([], editor.Ask("show|Program.cs"));
        editor.Ask("type|Program.cs|VpnGw1AZ);|VpnGw1AZ).WithActiveActive().WithActiveActive();");
        Assert.Equal(["Program.cs(4,73,4,89): error GW0005 [WithActiveActive]"], editor.Ask("show|Program.cs"));
        Assert.Equal(["Remove WithActiveActive"], editor.Ask("fix|Program.cs|GW0005"));
        Assert.Equal([], editor.Ask("show|Program.cs"));

        var times = editor.Times();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"From edit to squiggle: {times[times.Length / 2]} ms in the median of {times.Length}, {times[0]} to {times[^1]} ms"));
    }

    private Dialogue Started(Consumer consumer)
    {
        packed.Write(consumer);
        var restored = packed.Dotnet("restore", consumer.Project);
        Assert.True(restored.ExitCode == 0, restored.Output);
        var editor = typeof(EditorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == "Editor").Value!;
        return new("dotnet", [editor, packed.Of(consumer.Project)]);
    }
}
