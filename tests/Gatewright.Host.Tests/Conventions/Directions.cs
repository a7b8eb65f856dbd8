using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Gatewright.Tests.Conventions;

/// <summary>What may refer to what. Where nothing points back, a part can be read, tested and replaced without those that build on it.</summary>
public sealed partial class Directions
{
    public static TheoryData<string, string> Projects => new()
    {
        { "Gatewright.ArmLanguage", "" },
        { "Gatewright.Core", "" },
        { "Gatewright.Import", "Gatewright.Core Gatewright.ArmLanguage" },
        { "Gatewright.Arm", "Gatewright.Core" },
        { "Gatewright.Emit", "Gatewright.Core Gatewright.Arm Gatewright.ArmLanguage" },
        { "Gatewright.CSharp", "Gatewright.Core" },
        { "Gatewright.Changes", "Gatewright.Core" },
        { "Gatewright.Local", "Gatewright.Core Gatewright.ArmLanguage Gatewright.Import" },
        { "Gatewright.Deploy", "Gatewright.Core Gatewright.Emit Gatewright.ArmLanguage Gatewright.Import Gatewright.Changes" },
        { "Gatewright", "Gatewright.Core Gatewright.Arm Gatewright.Emit Gatewright.Deploy Gatewright.Local" },
        { "Gatewright.Tool", "Gatewright Gatewright.Import Gatewright.CSharp Gatewright.Changes Gatewright.Local" },
    };

    /// <summary>
    /// Namespaces, each level above those that it may use. The language, its values, elements and expressions share one, since handles write elements and
    /// values hold expressions.
    /// </summary>
    private static readonly string[][] Levels =
    [
        ["Gatewright", "Gatewright.Expressions", "Gatewright.Facts", "Gatewright.Model"],
        ["Gatewright.Reachability"],
        ["Gatewright.Rules"],
        ["Gatewright.Import.Documents"],
        ["Gatewright.Import.Reading"],
        ["Gatewright.Import.Supplied"],
        ["Gatewright.Import.Networks", "Gatewright.Import.ExpressRoute"],
        ["Gatewright.Import.Vpn"],
        ["Gatewright.Import.Connections"],
        ["Gatewright.Import.Laws"],
        ["Gatewright.Import"],
        ["Gatewright.Arm"],
        ["Gatewright.Arm.Bodies"],
        ["Gatewright.Arm.Template"],
        ["Gatewright.Arm.Lowering"],
        ["Gatewright.Arm.Planning"],
        ["Gatewright.Emit.Templates"],
        ["Gatewright.Emit.Drawing", "Gatewright.Emit.Figures"],
        [
            "Gatewright.Emit.Addresses", "Gatewright.Emit.ArmJson", "Gatewright.Emit.Bicep", "Gatewright.Emit.Costs", "Gatewright.Emit.Devices",
            "Gatewright.Emit.Mermaid", "Gatewright.Emit.Scripts", "Gatewright.Emit.Svg",
        ],
        ["Gatewright.Emit.Classic", "Gatewright.Emit.Clients", "Gatewright.Emit.Portal", "Gatewright.Emit.Reports"],
        ["Gatewright.Emit"],
        ["Gatewright.Local.Network"],
        ["Gatewright.Local.Wire", "Gatewright.Local.Refusals"],
        ["Gatewright.Local.Store"],
        ["Gatewright.Local.Engine"],
        ["Gatewright.Local.Deployments"],
        ["Gatewright.Local.Groups", "Gatewright.Local.Resources"],
        ["Gatewright.Local.Stacks", "Gatewright.Local.Faults"],
        ["Gatewright.Local.Requests"],
        ["Gatewright.Local"],
        ["Gatewright.CSharp.Code", "Gatewright.Changes.Elements"],
        ["Gatewright.CSharp.Loops", "Gatewright.CSharp.Programs", "Gatewright.Changes.Laws", "Gatewright.Changes.Reports"],
        ["Gatewright.CSharp", "Gatewright.Changes"],
        ["Gatewright.Deploy.Wire"],
        ["Gatewright.Deploy.Wanted"],
        ["Gatewright.Deploy.Actual"],
        ["Gatewright.Deploy.Planning", "Gatewright.Deploy.Running", "Gatewright.Deploy.Removal"],
        ["Gatewright.Deploy"],
        ["Gatewright.Terminals"],
        ["Gatewright.Overview"],
        ["Gatewright.Reports"],
        ["Gatewright.Paths", "Gatewright.Sizing"],
        ["Gatewright.Commands"],
        ["Gatewright.Deployments"],
        ["Gatewright.Invocation"],
        ["Gatewright.Tool.Inputs"],
        ["Gatewright.Tool.Reports", "Gatewright.Tool.Serving"],
        ["Gatewright.Tool.Commands"],
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_those_below_it(string project, string others) => Assert.Equal(
        others,
        string.Join(' ', XDocument.Load(Repository.Folder("src", project, project + ".csproj")).Descendants("ProjectReference")
            .Select(it => Path.GetFileNameWithoutExtension(it.Attribute("Include")!.Value))));

    /// <summary>The host's entrance has the namespace of the language, as programs use both.</summary>
    [Fact]
    public void A_namespace_uses_those_below_it()
    {
        var wrong =
            from file in Sources()
            from used in file.Used
            where Path.GetFileName(file.Name) != "TopologyHost.cs"
            where used != file.Namespace && !(LevelOf(used) < LevelOf(file.Namespace)) && !(LevelOf(used) == 0 && LevelOf(file.Namespace) == 0)
            select $"{file.Name} uses {used}";
        Assert.Empty(wrong);
    }

    /// <summary>In Core the language has the shortest namespace whatever folder it lies in; the language of ARM has one.</summary>
    [Fact]
    public void A_file_lies_in_the_folder_of_its_namespace() => Assert.Empty(
        from file in Sources()
        let parts = file.Name.Split(Path.DirectorySeparatorChar)
        where parts[0] is not ("Gatewright.Core" or "Gatewright.ArmLanguage") && file.Namespace != (parts.Length == 2 ? parts[0] : $"{parts[0]}.{parts[1]}")
        select $"{file.Name} is in {file.Namespace}");

    private static int LevelOf(string name) => Array.FindIndex(Levels, level => level.Contains(name));

    private static IEnumerable<(string Name, string Namespace, string[] Used)> Sources()
    {
        var src = Repository.Folder("src");
        foreach (var path in Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(src, path);
            if (name.Split(Path.DirectorySeparatorChar) is not [_, "obj" or "bin", ..]
                && Declared().Match(File.ReadAllText(path)) is { Success: true } declared)
                yield return (name, declared.Groups[1].Value,
                    [.. Using().Matches(File.ReadAllText(path)).Select(it => it.Groups[1].Value + it.Groups[2].Value)]);
        }
    }

    [GeneratedRegex(@"^namespace (Gatewright[\w.]*)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^using (?:(Gatewright[\w.]*)|static (Gatewright[\w.]*)\.\w+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
