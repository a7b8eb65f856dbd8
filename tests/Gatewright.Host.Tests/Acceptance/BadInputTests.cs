using System.Runtime.Versioning;

namespace Gatewright.Tests.Acceptance;

/// <summary>Whatever is wrong gives one message with place and remedy: no stack trace, and nothing half-written.</summary>
public sealed class BadInputTests
{
    private static readonly Dictionary<string, Action<TopologyBuilder>> Mistakes = new()
    {
        ["an address nobody can parse"] = topology => topology.AddSite("paris", "203.0.113", "192.168.10.0/24"),
        ["a name that Azure refuses"] = topology => topology.AddVirtualNetwork("hub!", "10.0.0.0/16"),
        ["a null"] = topology => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet(null!, "10.0.1.0/24"),
        ["a null handle"] = topology => topology.AddVirtualNetwork("hub", "10.0.0.0/16").PeerWith(null!),
        ["a null list"] = topology => topology.AddVirtualNetwork("hub", (IEnumerable<Value<Cidr>>)null!),
        ["a handle of another topology"] = topology =>
        {
            var foreign = new TopologyBuilder("other", Region.WestEurope).AddVirtualNetwork("foreign", "10.1.0.0/16");
            topology.AddVirtualNetwork("hub", "10.0.0.0/16").PeerWith(foreign);
        },
        ["a verb after Build"] = topology =>
        {
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
            topology.Build();
            hub.WithSubnet("web", "10.0.1.0/24");
        },
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Emit_says_it_on_standard_error_alone_and_writes_nothing(string name)
    {
        using var folder = new TemporaryFolder();

        var run = await HostRun.Of(Topology(name), "emit", "--output", folder.Of("out"));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.DoesNotContain(run.Error.Split('\n'), line => line.StartsWith("   at ", StringComparison.Ordinal));
        Assert.Empty(folder.Files);
        Assert.Equal(run, await HostRun.Of(Topology(name), "emit"));
        Snapshot.Matches(run.Error, $"{name}.txt");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Check_says_the_same_on_standard_output(string name) =>
        Assert.Equal(new HostRun(1, (await HostRun.Of(Topology(name), "emit")).Error, ""), await HostRun.Of(Topology(name), "check"));

    /// <summary>A tree and a diagram help most while something is wrong.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pictures_are_drawn_all_the_same(string name)
    {
        foreach (string[] verb in new string[][] { ["show"], ["emit", "mermaid"] })
        {
            var run = await HostRun.Of(Topology(name), verb);
            Assert.Equal((0, ""), (run.Exit, run.Error));
            Assert.NotEmpty(run.Output);
        }
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_that_cant_be_written_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "This user may write anywhere.");
        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            foreach (var target in new[] { folder.Path, folder.Of("new", "out") })
            {
                var run = await HostRun.Of(Topologies.Lawful(), "emit", "--output", target);
                Assert.Equal((2, ""), (run.Exit, run.Output));
                Assert.Matches($@"\ANothing was written to '{target}': Access to the path '{folder.Path}(/main\.json|/new)' is denied\. Name another folder with --output, or make way for this one\.\n\z", run.Error);
                Assert.Empty(folder.Files);
            }
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task A_place_that_is_no_folder_is_named()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no /proc.");

        var run = await HostRun.Of(Topologies.Lawful(), "emit", "--output", "/proc/gatewright");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("Nothing was written to '/proc/gatewright': ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(". Name another folder with --output, or make way for this one.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    private static TopologyBuilder Topology(string name)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        Mistakes[name](topology);
        return topology;
    }
}
