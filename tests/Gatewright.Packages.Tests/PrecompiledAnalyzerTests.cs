namespace Gatewright.Tests;

/// <summary>Which analyzer a compiler gets, native code or IL, and that native code is what it runs.</summary>
public sealed class PrecompiledAnalyzerTests(Packed packed)
{
    private const string Project = "ConsoleWithOverlap";

    [Fact]
    public void A_build_takes_native_code() => Assert.EndsWith($"/tools/{Packed.Machine}/Gatewright.Analyzers.dll", Analyzer(), StringComparison.Ordinal);

    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=another-system")]
    public void An_editor_and_an_unknown_system_take_IL(string option) =>
        Assert.EndsWith("/analyzers/dotnet/roslyn5.0/cs/Gatewright.Analyzers.dll", Analyzer(option), StringComparison.Ordinal);

    /// <summary>The SDK's compiler is another than the one that the analyzer was built for, and it may refuse native code method by method.</summary>
    [Fact]
    public void Native_code_is_run_and_finds_the_same()
    {
        var (found, compiled) = Asked(IL: false);
        var (foundByIL, compiledByIL) = Asked(IL: true);

        Assert.Contains("error GW6001", Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal(foundByIL, found);
        Assert.True(compiled < compiledByIL / 10, $"{compiled} methods of Gatewright are compiled while it runs, and {compiledByIL} of the IL; see tests/Profile/record");
    }

    private string Analyzer(params IEnumerable<string> options) => Assert.Single(
        packed.Consumers.ArgumentsOf(Project, options),
        it => it.StartsWith("/analyzer:", StringComparison.Ordinal) && it.EndsWith("Gatewright.Analyzers.dll", StringComparison.Ordinal)).Replace('\\', '/');

    /// <summary>What a cold compiler reports, and how many methods of ours and generic ones over our types are compiled meanwhile.</summary>
    private (string[] Found, int Compiled) Asked(bool IL)
    {
        var arguments = packed.Of(Project, "arguments");
        var methods = packed.Of(Project, IL ? "methods-il" : "methods");
        File.WriteAllLines(arguments, packed.Consumers.ArgumentsOf(Project, IL ? ["-p:DesignTimeBuild=true"] : []));
        var compilers = packed.Dotnet("msbuild", packed.Of(Project), "-getProperty:RoslynTargetsPath").Output.Trim();

        var run = Processes.Run(
            "dotnet", [Path.Combine(compilers, "bincore", "csc.dll"), "/noconfig", $"@{arguments}"],
            new Dictionary<string, string> { ["DOTNET_JitStdOutFile"] = methods, ["DOTNET_JitDisasmSummary"] = "1" }, packed.Of(Project));

        return ([.. run.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))],
            File.ReadLines(methods).Count(line => line.Contains("Gatewright.", StringComparison.Ordinal)));
    }
}
