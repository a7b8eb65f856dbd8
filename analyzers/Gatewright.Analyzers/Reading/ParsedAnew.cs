using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// The files of two compilations, which are the same in the same order, and what was found in those of the first where it lies in the second.
/// </summary>
internal sealed class ParsedAnew(ImmutableArray<SyntaxTree> before, ImmutableArray<SyntaxTree> after)
{
    /// <summary>The file as it is now.</summary>
    public SyntaxTree this[SyntaxTree tree] => before.IndexOf(tree) is var place and >= 0 ? after[place] : tree;

    /// <summary>The same findings, or the very same ones if their files are the same objects.</summary>
    public ILookup<SyntaxTree?, Diagnostic> Moved(ILookup<SyntaxTree?, Diagnostic> found) =>
        found.All(it => it.All(IsInPlace)) ? found : found.SelectMany(it => it).Select(Moved).ToLookup(it => it.Location.SourceTree);

    private bool IsInPlace(Diagnostic diagnostic) => IsInPlace(diagnostic.Location) && diagnostic.AdditionalLocations.All(IsInPlace);

    private bool IsInPlace(Location location) => location.SourceTree is not { } tree || this[tree] == tree;

    private Location Moved(Location location) => location.SourceTree is { } tree ? Location.Create(this[tree], location.SourceSpan) : location;

    /// <summary>What a message was put together from isn't public, so the message itself is handed on.</summary>
    private Diagnostic Moved(Diagnostic diagnostic) => Diagnostic.Create(
        diagnostic.Id, diagnostic.Descriptor.Category, diagnostic.GetMessage(CultureInfo.InvariantCulture), diagnostic.Severity, diagnostic.DefaultSeverity,
        diagnostic.Descriptor.IsEnabledByDefault, diagnostic.WarningLevel, diagnostic.Descriptor.Title, diagnostic.Descriptor.Description,
        diagnostic.Descriptor.HelpLinkUri, Moved(diagnostic.Location), diagnostic.AdditionalLocations.Select(Moved), diagnostic.Descriptor.CustomTags,
        diagnostic.Properties);
}
