namespace Gatewright.Tests;

/// <summary><c>dotnet new gatewright</c>, in a hive of its own.</summary>
public sealed class TemplateTests(Packed packed)
{
    [Fact]
    public void A_new_project_builds_clean_and_a_mistake_in_it_doesnt()
    {
        var hive = packed.Of("hive");
        var project = packed.Of("Contoso.Network");
        Done("new", "install", Path.Combine(packed.Feed, $"Gatewright.Templates.{packed.Version}.nupkg"), "--debug:custom-hive", hive);
        Done("new", "gatewright", "--output", project, "--debug:custom-hive", hive);
        Assert.Equal(["Contoso.Network.csproj", "Program.cs"], Directory.GetFiles(project).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var clean = Done("build", project, "--no-restore");
        Assert.Contains("    0 Warning(s)\n    0 Error(s)\n", clean, StringComparison.Ordinal);

        var program = Path.Combine(project, "Program.cs");
        File.WriteAllText(program, File.ReadAllText(program).Replace("10.0.255.0/27", "10.0.255.0/30", StringComparison.Ordinal));
        var broken = packed.Dotnet("build", project, "--no-restore", "-p:ErrorLog=findings.sarif%2cversion=2.1");
        Assert.Equal(1, broken.ExitCode);
        var reported = Assert.Single(Reported.In(Path.Combine(project, "findings.sarif")));
        Assert.Equal("Program.cs(8,24,8,39): error GW1104", reported.Line);
        Assert.Contains($"\nProgram.cs(8,24): error GW1104: {reported.Message}\n", File.ReadAllText(Repository.Folder("docs", "packages.md")), StringComparison.Ordinal);

        Done("new", "uninstall", "Gatewright.Templates", "--debug:custom-hive", hive);
        Assert.NotEqual(0, packed.Dotnet("new", "gatewright", "--output", packed.Of("Gone"), "--debug:custom-hive", hive).ExitCode);
    }

    private string Done(params string[] arguments)
    {
        var run = packed.Dotnet(arguments);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{run.Output}{run.Error}");
        return run.Output;
    }
}
