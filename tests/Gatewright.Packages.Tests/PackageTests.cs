using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Gatewright.Tests;

/// <summary>What the packages hold and say of themselves.</summary>
public sealed partial class PackageTests(Packed packed)
{
    private static readonly string[] Libraries =
    [
        "Gatewright.ArmLanguage", "Gatewright.Core", "Gatewright.Import", "Gatewright.Arm", "Gatewright.Emit", "Gatewright.CSharp", "Gatewright.Changes",
        "Gatewright.Local", "Gatewright.Deploy", "Gatewright",
    ];

    public static TheoryData<string> LibraryNames => [.. Libraries];

    public static TheoryData<string> Names => [.. Libraries, "Gatewright.Templates", "Gatewright.Tool"];

    [Fact]
    public void There_are_these_and_those_of_libraries_have_symbols() =>
        Assert.Equal(
            Names.Select(id => $"{id.Data}.{packed.Version}.nupkg").Concat(LibraryNames.Select(id => id.Data).Append("Gatewright.Tool")
                .Select(id => $"{id}.{packed.Version}.snupkg")).Order(StringComparer.Ordinal),
            Directory.GetFiles(packed.Feed).Select(file => Path.GetFileName(file))
                .Where(file => !file.Contains(packed.LaterVersion, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_has_a_page_an_icon_and_a_licence(string id)
    {
        var specification = Specification(id);

        Assert.Equal(
            ("MIT", "README.md", "icon.png", "git"),
            (specification.Element("license")!.Value, specification.Element("readme")!.Value, specification.Element("icon")!.Value, specification.Element("repository")!.Attribute("type")!.Value));
        Assert.Equal(File.ReadAllBytes(Repository.Folder("docs", "package.md")), Bytes(id, "README.md"));
        Assert.Equal(File.ReadAllBytes(Repository.Folder("docs", "icon.png")), Bytes(id, "icon.png"));
    }

    /// <summary>By default the analyzers of a dependency are private.</summary>
    [Theory]
    [InlineData("Gatewright", "Gatewright.Arm", "Gatewright.Core", "Gatewright.Deploy", "Gatewright.Emit", "Gatewright.Local")]
    [InlineData("Gatewright.Emit", "Gatewright.Arm", "Gatewright.ArmLanguage", "Gatewright.Core")]
    [InlineData("Gatewright.Arm", "Gatewright.Core")]
    [InlineData("Gatewright.CSharp", "Gatewright.Core")]
    [InlineData("Gatewright.Changes", "Gatewright.Core")]
    public void It_lets_the_analyzers_of_Core_through(string id, params string[] through)
    {
        var dependencies = Specification(id).Descendants("dependency")
            .Where(it => it.Attribute("id")!.Value.StartsWith("Gatewright", StringComparison.Ordinal)).ToArray();

        Assert.Equal(through, dependencies.Select(it => it.Attribute("id")!.Value));
        Assert.All(dependencies, it =>
            Assert.Equal((packed.Version, null, "All"), (it.Attribute("version")!.Value, it.Attribute("exclude")?.Value, it.Attribute("include")?.Value)));
    }

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void A_library_is_for_one_framework_with_its_documentation(string id) =>
        Assert.Equal([$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], Files($"{id}.{packed.Version}.nupkg")
            .Where(file => file.StartsWith("lib/", StringComparison.Ordinal)));

    /// <summary>A system refuses what is compiled for another, so what lies in lib is for all of them.</summary>
    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void A_library_is_precompiled_where_it_is_for_one_system(string id)
    {
        Assert.Equal([$"runtimes/{Packed.Machine}/lib/net10.0/{id}.dll"], Files($"{id}.{packed.Version}.nupkg")
            .Where(file => file.StartsWith("runtimes/", StringComparison.Ordinal)));
        Assert.True(IsPrecompiled(id, $"runtimes/{Packed.Machine}/lib/net10.0/{id}.dll"));
        Assert.False(IsPrecompiled(id, $"lib/net10.0/{id}.dll"));
    }

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void Symbols_lie_beside(string id) =>
        Assert.Equal([$"lib/net10.0/{id}.pdb"], Files($"{id}.{packed.Version}.snupkg").Where(file => file.StartsWith("lib/", StringComparison.Ordinal)));

    [Fact]
    public void Core_carries_the_analyzer_and_the_fixer_and_depends_on_nothing()
    {
        Assert.Equal(
            ["analyzers/dotnet/roslyn5.0/cs/Gatewright.Analyzers.dll", "analyzers/dotnet/roslyn5.0/cs/Gatewright.CodeFixes.dll"],
            Files($"Gatewright.Core.{packed.Version}.nupkg").Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)));
        Assert.Empty(Specification("Gatewright.Core").Descendants("dependency"));
    }

    /// <summary>NuGet takes whatever lies in analyzers for an analyzer of all systems.</summary>
    [Fact]
    public void The_analyzer_is_precompiled_beside_it()
    {
        var native = $"tools/{Packed.Machine}/Gatewright.Analyzers.dll";

        Assert.Equal(["buildTransitive/Gatewright.Core.targets", native], Files($"Gatewright.Core.{packed.Version}.nupkg")
            .Where(file => file.StartsWith("build", StringComparison.Ordinal) || file.StartsWith("tools", StringComparison.Ordinal)));
        Assert.True(IsPrecompiled("Gatewright.Core", native));
        Assert.False(IsPrecompiled("Gatewright.Core", "analyzers/dotnet/roslyn5.0/cs/Gatewright.Analyzers.dll"));
    }

    [Theory]
    [InlineData("Gatewright.Analyzers")]
    [InlineData("Gatewright.CodeFixes")]
    public void What_the_compiler_loads_has_a_strong_name_and_a_version_of_its_own(string name)
    {
        using var image = new PEReader([.. Bytes("Gatewright.Core", $"analyzers/dotnet/roslyn5.0/cs/{name}.dll")]);
        var assembly = image.GetMetadataReader().GetAssemblyDefinition();

        Assert.True((image.PEHeaders.CorHeader!.Flags & CorFlags.StrongNameSigned) != 0);
        Assert.NotEmpty(image.GetMetadataReader().GetBlobBytes(assembly.PublicKey));
        Assert.Equal(packed.Version.Split('-')[0], assembly.Version.ToString(3));
        Assert.InRange(assembly.Version.Revision, 0, 32_767);
    }

    [Theory]
    [InlineData("1.2.3", "1.2.3.65534")]
    [InlineData("0.1.0-preview.1", "0.1.0.9664")]
    [InlineData("0.1.0-preview.1+commit-1", "0.1.0.9664")]
    [InlineData("0.1.0-preview.2", "0.1.0.12581")]
    public void The_assembly_version_tells_versions_of_the_package_apart(string version, string assembly)
    {
        var run = packed.Dotnet("msbuild", Repository.Folder("analyzers", "Gatewright.Analyzers", "Gatewright.Analyzers.csproj"),
            "-getProperty:AssemblyVersion", $"-p:Version={version}");

        Assert.Equal((0, $"{assembly}\n"), (run.ExitCode, run.Output));
    }

    /// <summary>A gallery shows the page alone.</summary>
    [Fact]
    public void The_page_leads_nowhere_within_the_repository() =>
        Assert.DoesNotContain(Link().Matches(File.ReadAllText(Repository.Folder("docs", "package.md"))), link =>
            !link.Groups[1].Value.StartsWith("https://", StringComparison.Ordinal));

    private bool IsPrecompiled(string id, string file)
    {
        using var image = new PEReader([.. Bytes(id, file)]);
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private XElement Specification(string id)
    {
        using var text = new MemoryStream(Bytes(id, $"{id}.nuspec"));
        var metadata = XDocument.Load(text).Root!.Elements().Single();
        foreach (var element in metadata.DescendantsAndSelf())
            element.Name = element.Name.LocalName;
        return metadata;
    }

    private byte[] Bytes(string id, string file)
    {
        using var package = Open($"{id}.{packed.Version}.nupkg");
        using var entry = package.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private string[] Files(string package)
    {
        using var opened = Open(package);
        return [.. opened.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(packed.Feed, package));

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
