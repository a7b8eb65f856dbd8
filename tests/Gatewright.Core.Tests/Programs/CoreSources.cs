using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests.Programs;

/// <summary>The sources of Core, for tests that compile them with something added.</summary>
internal static class CoreSources
{
    private const string Imports = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using Gatewright.Model;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        using System.Runtime.CompilerServices;

        [assembly: InternalsVisibleTo("Gatewright")]
        [assembly: InternalsVisibleTo("Gatewright.Arm")]
        [assembly: InternalsVisibleTo("Gatewright.Emit")]
        [assembly: InternalsVisibleTo("Gatewright.Core.Tests")]
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    /// <summary>Core and one more file.</summary>
    public static CSharpCompilation CompilationWith(string added) => CSharpCompilation.Create(
        "Gatewright.Core",
        [.. Trees().Append(CSharpSyntaxTree.ParseText(Imports, Options)).Append(CSharpSyntaxTree.ParseText(added, Options))],
        Net100.References.All,
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Annotations));

    /// <summary>Compiles it into a folder.</summary>
    /// <returns>The path of the assembly.</returns>
    public static string Written(CSharpCompilation compilation, string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, "Gatewright.Core.dll");
        using var image = File.Create(path);
        var errors = compilation.Emit(image).Diagnostics.Where(it => it.Severity == DiagnosticSeverity.Error).ToArray();
        return errors.Length == 0 ? path : throw new InvalidOperationException($"Core doesn't compile:\n{string.Join('\n', errors.Take(20))}");
    }

    private static IEnumerable<SyntaxTree> Trees() =>
        from path in Directory.EnumerateFiles(Repository.Folder("src", "Gatewright.Core"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !Path.GetRelativePath(Repository.Folder("src", "Gatewright.Core"), path).StartsWith("obj", StringComparison.Ordinal)
        select CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path);
}
