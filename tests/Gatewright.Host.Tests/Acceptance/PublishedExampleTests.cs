using System.Text.RegularExpressions;

namespace Gatewright.Tests.Acceptance;

/// <summary>A published program is the built one: for the runtime, and as native code, which takes minutes, with <c>GATEWRIGHT_LONG_TESTS=1</c>.</summary>
public sealed partial class PublishedExampleTests(PublishedExample example) : IClassFixture<PublishedExample>
{
    private const string Name = PublishedExample.Name;

    [Theory]
    [InlineData("check", "--format", "json", "--all")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check")]
    [InlineData("emit")]
    [InlineData("emit", "mermaid")]
    [InlineData("show")]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("emitt")]
    public void It_says_the_same_as_the_built_one(params string[] arguments) => Assert.Equal(Examples.Said(Name, arguments), example.Run(arguments));

    [Fact]
    public void Its_findings_are_those_of_the_topology() => Assert.Contains(
        "\"GW4010\"", example.Run(["check", "--format", "json", "--all"]).Output, StringComparison.Ordinal);

    /// <summary>What trimming or native compilation might break is warned of as IL2xxx or IL3xxx.</summary>
    [Fact]
    public void Publishing_warns_of_nothing() => Assert.DoesNotMatch(Warning(), example.Log);

    [Fact]
    public void It_needs_no_runtime_where_a_C_compiler_is()
    {
        Assert.SkipWhen(PublishedExample.WhyNotNative is not null, PublishedExample.WhyNotNative ?? "");
        Assert.False(File.Exists(Path.Combine(PublishedExample.Folder, $"{Name}.dll")));
    }

    [GeneratedRegex(@"\bwarning\b|\bIL[23]\d{3}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Warning();
}

/// <summary>An example published once.</summary>
public sealed class PublishedExample
{
    public const string Name = "ClassicVNet";

    /// <summary>Beside the built examples, so that a later publish only does what has changed.</summary>
    public static string Folder => Repository.Folder("artifacts", "tests", "published", WhyNotNative is null ? "native" : "runtime", Name);

    /// <summary>The SDK publishes single-file programs as native code unless told otherwise, and links with clang or gcc.</summary>
    public static string? WhyNotNative { get; } =
        Environment.GetEnvironmentVariable("GATEWRIGHT_LONG_TESTS") != "1" ? "Native code takes minutes: set GATEWRIGHT_LONG_TESTS=1."
        : OperatingSystem.IsWindows() || Compilers.Any(File.Exists) ? null
        : "Native code needs a C compiler (clang or gcc); without one the example is published for the runtime.";

    /// <summary>Release, which is the default, would compile all libraries once more.</summary>
    private static string[] ForTheRuntime => ["-p:PublishAot=false", "--configuration", "Debug"];

    private static IEnumerable<string> Compilers =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from compiler in new[] { "clang", "gcc" }
        select Path.Combine(folder, compiler);

    public PublishedExample()
    {
        var published = Processes.Run(
            "dotnet",
            ["publish", Repository.Folder("examples", $"{Name}.cs"), "--output", Folder, .. WhyNotNative is null ? Array.Empty<string>() : ForTheRuntime],
            new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" });
        Log = published.Output + published.Error;
        Assert.True(published.ExitCode == 0, $"{Name} isn't published:\n{Log}");
    }

    /// <summary>What publishing printed.</summary>
    public string Log { get; }

    internal Finished Run(string[] arguments) => Processes.Run(Path.Combine(Folder, Name), arguments);
}
