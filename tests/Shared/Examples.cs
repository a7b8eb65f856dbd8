using System.Collections.Concurrent;
using System.Reflection;

namespace Gatewright.Tests;

/// <summary>The example programs, as the project <c>tests/Examples</c> builds them.</summary>
internal static class Examples
{
    private static readonly ConcurrentDictionary<string, Lazy<Finished>> Asked = new(StringComparer.Ordinal);

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.Folder("examples"), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Starts a built example.</summary>
    public static Finished Run(string name, string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Processes.Run(PathOf(name), arguments, environment);

    /// <summary>What a built example says, which is started once for all tests that ask the same. Its command line must write no file.</summary>
    public static Finished Said(string name, params string[] arguments) =>
        Asked.GetOrAdd(string.Join('\0', [name, .. arguments]), _ => new(() => Run(name, arguments))).Value;

    /// <summary>The file of a built example, of the configuration that the tests are built in.</summary>
    public static string PathOf(string name) => Repository.Folder("tests", "Examples", "bin", Configuration, name);

    private static string Configuration { get; } = typeof(Examples).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
