using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Programs;

/// <summary>
/// A single-file program as a user writes it, compiled in memory against Core. What the host package adds stands in
/// <see cref="Interception"/>: there <c>RunAsync</c> keeps the topology instead of reading a command line.
/// </summary>
internal sealed class SourceProgram
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
        [.. PlatformReferences.All, MetadataReference.CreateFromFile(typeof(TopologyBuilder).Assembly.Location)];

    /// <summary>What all programs share: whatever is added to it needn't read the references again.</summary>
    private static readonly CSharpCompilation Surroundings = CSharpCompilation.Create(
        "Program",
        [CSharpSyntaxTree.ParseText(ImplicitUsings, Options), CSharpSyntaxTree.ParseText(Interception.Source, Options)],
        References,
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Pages, examples and what is written of them are compiled by several tests.</summary>
    private static readonly ConcurrentDictionary<string, (byte[] Image, string Errors)> EmittedBefore = new(StringComparer.Ordinal);

    /// <summary>So many: random programs of a long run would fill the memory, and none is compiled twice.</summary>
    private const int Remembered = 5_000;

    private readonly Lazy<(byte[] Image, string Errors)> emitted;

    /// <summary>What the SDK imports into console projects and single-file programs.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public SourceProgram(string text, string path = "Program.cs")
        : this([(path, text)])
    {
    }

    /// <summary>A program of several files, or a library if nothing in it can be started.</summary>
    /// <param name="files">Their paths and texts.</param>
    /// <param name="references">What it uses besides the platform and Core.</param>
    public SourceProgram(IEnumerable<(string Path, string Text)> files, params IEnumerable<MetadataReference> references)
    {
        SyntaxTree[] trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(WithoutDirectives(file.Text), Options, file.Path))];
        Tree = trees[0];
        Compilation = Surroundings.AddSyntaxTrees(trees).AddReferences(references);
        if (!trees.Any(HasStatements) && Compilation.GetEntryPoint(default) is null)
            Compilation = Compilation.WithOptions(Compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
        emitted = new(() => references.Any() ? Emit() : EmittedOnce());
    }

    public SyntaxTree Tree { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>What the compiler refuses, one error a line as <c>path(line,column): error id: message</c>; empty if it compiles.</summary>
    public string Errors => emitted.Value.Errors;

    /// <summary>The compiled assembly.</summary>
    public byte[] Image => Compiled().emitted.Value.Image;

    /// <summary>This, or an exception that lists what the compiler refuses.</summary>
    public SourceProgram Compiled() => Errors.Length == 0 ? this : throw new InvalidOperationException($"The program doesn't compile:\n{Errors}\n\n{Tree}");

    private (byte[] Image, string Errors) EmittedOnce()
    {
        var key = string.Join('\0', Compilation.SyntaxTrees.Except(Surroundings.SyntaxTrees).SelectMany(it => new[] { it.FilePath, it.ToString() }));
        if (!EmittedBefore.TryGetValue(key, out var result))
        {
            result = Emit();
            if (EmittedBefore.Count < Remembered)
                EmittedBefore[key] = result;
        }

        return result;
    }

    /// <summary>Most programs are both asked for errors and run: what the compiler binds for the one is bound for the other.</summary>
    private (byte[] Image, string Errors) Emit()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image);
        return (image.ToArray(), string.Join('\n', result.Diagnostics.Where(it => it.Severity == DiagnosticSeverity.Error)));
    }

    private static bool HasStatements(SyntaxTree tree) => tree.GetRoot().ChildNodes().Any(node => node is GlobalStatementSyntax);

    /// <summary><c>#:package</c> and <c>#!</c> are for <c>dotnet run</c>; lines keep their numbers.</summary>
    private static string WithoutDirectives(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n')
        .Select(line => line.StartsWith("#:", StringComparison.Ordinal) || line.StartsWith("#!", StringComparison.Ordinal) ? "" : line));
}
