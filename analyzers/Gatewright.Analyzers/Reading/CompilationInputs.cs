using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Analyzers;

/// <summary>What a compilation was made of besides the text of its files, to compare another one with. It doesn't hold the compilation.</summary>
internal sealed class CompilationInputs(CSharpCompilation compilation)
{
    /// <summary>Files with more text than this in all aren't kept in a process that may run for days.</summary>
    private const int MostText = 400_000;

    private readonly ImmutableArray<MetadataReference> references = [.. compilation.ExternalReferences];
    private readonly CSharpCompilationOptions settings = Settings(compilation);
    private readonly ImmutableArray<MetadataId?> metadata = Metadata(compilation);

    public ImmutableArray<SyntaxTree> Trees { get; } = compilation.SyntaxTrees;

    public string? Assembly { get; } = compilation.AssemblyName;

    /// <summary>Whether it may be held for long.</summary>
    public bool CanBeKept => AreReferencesComparable && Trees.Sum(tree => (long)tree.Length) <= MostText;

    /// <summary>
    /// Whether references can be told by what was read of their files. A module isn't listed, and another project that is open in an editor has no metadata.
    /// </summary>
    private bool AreReferencesComparable => !metadata.Contains(null) && references.All(it => it.Properties.Kind == MetadataImageKind.Assembly);

    /// <summary>Whether another compilation has as many files, and all else as this one.</summary>
    public bool AreLike(CSharpCompilation other) => other.AssemblyName == Assembly && other.SyntaxTrees.Length == Trees.Length
        && Settings(other).Equals(settings) && HasTheseReferences(other);

    /// <summary>An editor has the same references again. A server has new ones, of files that it read once.</summary>
    private bool HasTheseReferences(CSharpCompilation other) => other.ExternalReferences.SequenceEqual(references)
        || (AreReferencesComparable && other.ExternalReferences.Select(it => it.Properties).SequenceEqual(references.Select(it => it.Properties))
            && Metadata(other).SequenceEqual(metadata));

    private static ImmutableArray<MetadataId?> Metadata(CSharpCompilation compilation) =>
        [.. compilation.SourceModule.ReferencedAssemblySymbols.Select(assembly => assembly.GetMetadata()?.Id)];

    /// <summary>
    /// What finds and reads other files doesn't count, since it read what the references are. An editor makes a new provider of options with each
    /// compilation; what was asked of it is asked again.
    /// </summary>
    private static CSharpCompilationOptions Settings(CSharpCompilation compilation) => compilation.Options
        .WithSyntaxTreeOptionsProvider(null).WithMetadataReferenceResolver(null).WithSourceReferenceResolver(null).WithXmlReferenceResolver(null)
        .WithStrongNameProvider(null);
}
