using System.Collections.Concurrent;
using Gatewright.Model;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

/// <summary>What the examples build, each compiled and run once for all tests of this process: a built topology doesn't change.</summary>
internal static class ExampleTopology
{
    private static readonly ConcurrentDictionary<string, Lazy<Topology>> Built = new();

    public static Topology Of(string name) => Built.GetOrAdd(name, it => new(() => Build(it))).Value;

    private static Topology Build(string name) =>
        new SourceProgram(File.ReadAllText(Repository.Folder("examples", $"{name}.cs"))).Completed().Single();
}
