using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Programs;

/// <summary>
/// What programs of the tests use of .NET: 27 of its 167 reference assemblies. Each compilation merges the namespaces of all and looks up names in each, which
/// took longer than the rest of a small program.
/// </summary>
internal static class PlatformReferences
{
    private static readonly string[] Names =
    [
        "Microsoft.CSharp", "netstandard", "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.ComponentModel",
        "System.Console", "System.Diagnostics.Process", "System.IO.FileSystem.Watcher", "System.Linq", "System.Linq.Expressions", "System.Memory",
        "System.Net.Http", "System.Net.NetworkInformation", "System.Net.Primitives", "System.Numerics.Vectors", "System.ObjectModel", "System.Runtime",
        "System.Runtime.InteropServices", "System.Runtime.Numerics", "System.Security.Cryptography", "System.Text.Encoding.Extensions", "System.Text.Json",
        "System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks.Parallel", "System.Threading.Thread",
    ];

    public static IEnumerable<MetadataReference> All { get; } =
        [.. Net100.References.All.Where(it => Names.Contains(Path.GetFileNameWithoutExtension(it.FilePath)))];
}
