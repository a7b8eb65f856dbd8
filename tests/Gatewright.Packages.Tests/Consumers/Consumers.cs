using System.Text.Json.Nodes;

namespace Gatewright.Tests;

/// <summary>Every consumer, built by one plain <c>dotnet build</c> of a solution, in which each project is built by itself.</summary>
internal sealed class Consumers
{
    private const string Log = "findings.sarif";

    private readonly Packed packed;
    private readonly Finished build;

    public Consumers(Packed packed)
    {
        this.packed = packed;
        Consumer[] all = [.. Networks.Of(packed), .. MistakeProjects.Of(packed)];
        foreach (var consumer in all)
            packed.Write(consumer);

        File.WriteAllText(packed.Of("Consumers.slnx"), $"<Solution>\n{string.Concat(all.Select(consumer => $"""  <Project Path="{consumer.Project}" />{'\n'}"""))}</Solution>\n");
        build = packed.Dotnet("build", "Consumers.slnx", $"-p:ErrorLog={Log}%2cversion=2.1");
    }

    /// <summary>What the compiler says of a project. What it logs it prints, too.</summary>
    public ImmutableArray<Reported> Reported(string project)
    {
        var reported = Tests.Reported.In(LogOf(project));
        Assert.All(reported, it => Assert.Contains(
            $"{packed.Of(project, it.File)}({it.Place.Line},{it.Place.Column}): {it.Level} {it.Id}: {it.Message}", build.Output, StringComparison.Ordinal));
        Assert.Equal(reported.All(it => it.Level != "error"), File.Exists(packed.Of(project, "bin", "Debug", "net10.0", $"{project}.dll")));
        return reported;
    }

    /// <summary>What the build prints of a project as a warning or an error.</summary>
    public IEnumerable<string> Complaints(string project) =>
        build.Output.Split('\n').Where(line => line.Contains(packed.Of(project) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && (line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))).Distinct();

    public Version CompilerOf(string project) => Tests.Reported.CompilerOf(LogOf(project));

    /// <summary>What the build gives to the compiler for a project that didn't compile.</summary>
    public string[] ArgumentsOf(string project, params IEnumerable<string> options)
    {
        var run = packed.Dotnet(["msbuild", packed.Of(project), "-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs", .. options]);
        return [.. JsonNode.Parse(run.Output)!["Items"]!["CscCommandLineArgs"]!.AsArray().Select(item => (string)item!["Identity"]!)];
    }

    private string LogOf(string project)
    {
        var log = packed.Of(project, Log);
        Assert.True(File.Exists(log), $"{project} wasn't compiled:\n{build.Output}{build.Error}");
        return log;
    }
}
