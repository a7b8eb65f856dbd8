using System.Text.RegularExpressions;
using CsCheck;
using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>No name changes what a device is told: files differ from those of a plain name in comments, descriptions and names only.</summary>
public sealed partial class HostileNameTests
{
    [Theory]
    [MemberData(nameof(DeviceSnapshotTests.Kinds), MemberType = typeof(DeviceSnapshotTests))]
    public void A_name_never_leaves_its_place(DeviceKind kind)
    {
        var isNarrow = kind == DeviceKind.MikroTik;
        var plain = Shape(HostileNames.Device("plain", kind, isNarrow), "plain");
        Assert.NotEmpty(plain);
        foreach (var name in HostileNames.Some)
            Assert.Equal(plain, Shape(HostileNames.Device(name, kind, isNarrow), name));
        Gen.String.Sample(name => Assert.Equal(plain, Shape(HostileNames.Device(name, kind, isNarrow), name)), iter: 50);
    }

    /// <summary>The files without what stands in for names, and without the heads, whose blanks have names.</summary>
    private static string[] Shape(DeviceConfiguration device, string name)
    {
        Assert.Empty(device.Findings);
        Assert.All(device.Files, file => Assert.Matches(@"\A[\n\x20-\x7e]*\z", file.Text));
        return
        [
            .. from file in device.Files
               let lines = file.Text.Split('\n')
               from line in lines.Skip(Array.IndexOf(lines, "", Array.FindIndex(lines, it => it.EndsWith("Fill in:", StringComparison.Ordinal)) < 0 ? 0
                   : Array.FindIndex(lines, it => it.EndsWith("Fill in:", StringComparison.Ordinal)) + 2))
               select Comment().Replace(Slug().Replace(Token().Replace(line, "BLANK"), "NAME"), "COMMENT"),
        ];
    }

    [GeneratedRegex("<[A-Z0-9_]*>")]
    private static partial Regex Token();

    [GeneratedRegex(@"az(\d)-[a-z0-9-]*[a-z0-9](?=\W|$)(-\d)?")]
    private static partial Regex Slug();

    [GeneratedRegex(@"(?<=[#!] |description ""?|Tunnel \d: )[^""]*, instance \d of [^""]*")]
    private static partial Regex Comment();
}
