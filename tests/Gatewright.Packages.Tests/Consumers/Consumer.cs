namespace Gatewright.Tests;

/// <summary>A project that uses the packages.</summary>
/// <param name="Name">Its name and its folder's.</param>
/// <param name="Kind"><c>Exe</c> or <c>Library</c>.</param>
/// <param name="References">What it references, as its project file says it.</param>
/// <param name="Files">Name and text of its sources.</param>
internal sealed record Consumer(string Name, string Kind, string References, ImmutableArray<(string Name, string Text)> Files)
{
    public string Project => $"{Name}/{Name}.csproj";

    public string ProjectText => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{Kind}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            {References}
          </ItemGroup>
        </Project>

        """;

    public static string Package(string id, string version) => $"""<PackageReference Include="{id}" Version="{version}" />""";

    public static string Other(string name) => $"""<ProjectReference Include="../{name}/{name}.csproj" />""";

    /// <summary>The same with another text in one place, and another name.</summary>
    public Consumer With(string name, string text, string other)
    {
        Assert.Single(Files, file => file.Text.Contains(text, StringComparison.Ordinal));
        return this with { Name = name, Files = [.. Files.Select(file => (file.Name, file.Text.Replace(text, other, StringComparison.Ordinal)))] };
    }
}
