using System.Text.RegularExpressions;

namespace Gatewright.Tests;

/// <summary>A single file that names the package.</summary>
public sealed partial class SingleFileTests(Packed packed)
{
    [Fact]
    public void What_is_right_builds_clean()
    {
        var (run, reported) = Built("Site", Networks.SingleFile);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(reported);
        Assert.DoesNotContain("warning", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The page of the packages shows a mistake and what is said of it.</summary>
    [Fact]
    public void What_is_wrong_is_an_error_where_it_is_written()
    {
        var page = File.ReadAllText(Repository.Folder("docs", "package.md"));
        var (run, reported) = Built("Small", Program().Match(page).Groups[1].Value);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Small.cs(8,24,8,39): error GW1104", Assert.Single(reported).Line);
        Assert.Contains($"{packed.Of("single", "Small.cs")}(8,24): error GW1104: {reported[0].Message}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nProgram.cs(7,24): error GW1104: {reported[0].Message}\n", page, StringComparison.Ordinal);
    }

    /// <summary>What isn't loaded takes no time to start, and what is precompiled little.</summary>
    [Fact]
    public void Emit_loads_the_precompiled_libraries_and_neither_parser_nor_markup_and_collects_on_its_own_thread()
    {
        var program = Networks.SingleFile.Replace("return await topology.RunAsync(args);", """
            var code = await topology.RunAsync(args);
            foreach (var loaded in AppDomain.CurrentDomain.GetAssemblies().Where(it => !it.IsDynamic))
                Console.Error.WriteLine(loaded.Location.Replace('\\', '/'));
            Console.Error.WriteLine($"Collections: {System.Runtime.GCSettings.LatencyMode}");
            return code;
            """, StringComparison.Ordinal);
        Directory.CreateDirectory(packed.Of("single"));
        File.WriteAllText(packed.Of("single", "Loading.cs"), $"#:package Gatewright@{packed.Version}\n{program}");

        var run = packed.Dotnet("run", packed.Of("single", "Loading.cs"), "--", "emit");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Microsoft.Network/virtualNetworks", run.Output, StringComparison.Ordinal);
        Assert.Contains("Collections: Batch\n", run.Error, StringComparison.Ordinal);
        var loaded = run.Error.Split('\n').Where(line => line.EndsWith(".dll", StringComparison.Ordinal)).ToArray();
        Assert.All(loaded.Where(file => Path.GetFileName(file).StartsWith("Gatewright", StringComparison.Ordinal)), file =>
            Assert.Contains($"/runtimes/{Packed.Machine}/lib/net10.0/", file, StringComparison.Ordinal));
        Assert.Contains("Gatewright.Core.dll", loaded.Select(Path.GetFileName));
        Assert.DoesNotContain(loaded.Select(Path.GetFileName), name => name!.StartsWith("System.CommandLine", StringComparison.Ordinal)
            || name.StartsWith("Spectre", StringComparison.Ordinal) || name.StartsWith("Scriban", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^```csharp\n([\s\S]*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Program();

    private (Finished Run, ImmutableArray<Reported> Reported) Built(string name, string program)
    {
        var file = packed.Of("single", $"{name}.cs");
        Directory.CreateDirectory(packed.Of("single"));
        File.WriteAllText(file, $"#:package Gatewright@{packed.Version}\n{program}");
        var run = packed.Dotnet("build", file, $"-p:ErrorLog={name}.sarif%2cversion=2.1");
        var log = packed.Of("single", $"{name}.sarif");
        Assert.True(File.Exists(log), $"{name} wasn't compiled:\n{run.Output}{run.Error}");
        return (run, Reported.In(log));
    }
}
