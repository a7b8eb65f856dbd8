using System.Reflection;

namespace Gatewright.Tests;

/// <summary>The example programs, as the project <c>tests/Examples</c> builds them.</summary>
internal static class Examples
{
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.Folder("examples"), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Starts a built example.</summary>
    public static Finished Run(string name, string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Processes.Run(PathOf(name), arguments, environment);

    /// <summary>The file of a built example, of the configuration that the tests are built in.</summary>
    public static string PathOf(string name) => Repository.Folder("tests", "Examples", "bin", Configuration, name);

    private static string Configuration { get; } = typeof(Examples).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
