using Gatewright.Commands;
using Gatewright.Emit;

namespace Gatewright.Tests;

/// <summary>What is told about many files.</summary>
public sealed class WrittenFilesTests
{
    [Fact]
    public void Twenty_files_are_listed() => Assert.Equal(
        Enumerable.Range(1, 20).Select(it => $"Wrote {Path.Combine("out", $"devices/{it}.cfg")}"), Lines(Enumerable.Range(1, 20).Select(it => $"devices/{it}.cfg")));

    [Fact]
    public void Of_more_each_folder_is_a_line() => Assert.Equal(
        [
            $"Wrote {Path.Combine("out", "main.json")}", $"Wrote {Path.Combine("out", "main.bicep")}", $"Wrote {Path.Combine("out", "modules")}, 1,200 files",
            $"Wrote {Path.Combine("out", "clients/README.md")}", $"Wrote {Path.Combine("out", "clients/hub/openvpn.ovpn")}",
        ],
        Lines(["main.json", .. Enumerable.Range(1, 600).Select(it => $"modules/{it}.bicep"), "main.bicep", "clients/README.md", "clients/hub/openvpn.ovpn",
            .. Enumerable.Range(601, 600).Select(it => $"modules/more/{it}.bicep")]));

    [Fact]
    public void Of_many_in_the_folder_itself_twenty_are_listed()
    {
        string[] lines = [.. Lines(Enumerable.Range(1, 800).Select(it => $"deployment-{it}.json"))];
        Assert.Equal((21, $"Wrote {Path.Combine("out", "deployment-20.json")}", "Wrote 780 more to out"), (lines.Length, lines[^2], lines[^1]));
    }

    private static IEnumerable<string> Lines(IEnumerable<string> names) => WrittenFiles.Lines([.. names.Select(it => new EmittedFile(it, ""))], "out");
}
