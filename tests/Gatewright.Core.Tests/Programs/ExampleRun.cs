using System.Collections.Concurrent;

namespace Gatewright.Tests.Programs;

/// <summary>
/// An example's command line in this process, by the door that every program has: <c>RunAsync</c> with writers of its own. A process takes half a second to
/// start; that each example does start and ends well is for the tests of built examples.
/// </summary>
internal static class ExampleRun
{
    private static readonly ConcurrentDictionary<string, Lazy<(TopologyBuilder Builder, int Line)>> Described = new();

    public static Finished Of(string name, params string[] arguments)
    {
        var (builder, line) = Described.GetOrAdd(name, it => new(() => Describe(it))).Value;
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var options = new TopologyHostOptions { Name = name, Output = output, Error = error };
        // The builder is one for all runs of an example, and each run builds.
        lock (builder)
        {
            var code = Task.Run(() => builder.RunAsync(arguments, options, default, FileOf(name), line)).GetAwaiter().GetResult();
            return new(code, output.ToString(), error.ToString());
        }
    }

    private static (TopologyBuilder Builder, int Line) Describe(string name)
    {
        var text = File.ReadAllText(FileOf(name));
        return (new SourceProgram(text).Given().Single(), Array.FindIndex(text.Split('\n'), it => it.Contains(".RunAsync(", StringComparison.Ordinal)) + 1);
    }

    private static string FileOf(string name) => Repository.Folder("examples", $"{name}.cs");
}
