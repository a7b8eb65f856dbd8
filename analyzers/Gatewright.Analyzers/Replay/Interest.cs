using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Analyzers;

/// <summary>What reading a program hung on: the files it looked into, and the names by which it looked for more.</summary>
/// <param name="Trees">Files whose code it looked at.</param>
/// <param name="Names">Of the builder and of all that leads to it: a body that mentions one is read.</param>
/// <param name="Assigned">Of static members that it asked whether anybody assigns them.</param>
internal sealed record Interest(HashSet<SyntaxTree> Trees, HashSet<string> Names, HashSet<string> Assigned)
{
    public bool LooksAt(SyntaxTree tree) => Trees.Contains(tree);

    /// <summary>Whether a file is the same, or was edited in nothing but bodies that reading doesn't look at.</summary>
    public bool IsUntouched(SyntaxTree before, SyntaxTree after, CancellationToken cancellation) => before == after
        || (before.FilePath == after.FilePath && before.Options.Equals(after.Options)
            && (before.GetText(cancellation).ContentEquals(after.GetText(cancellation)) || IsUntouchedByEdit(before, after, cancellation)));

    private bool IsUntouchedByEdit(SyntaxTree before, SyntaxTree after, CancellationToken cancellation) =>
        !LooksAt(before)
        && Mentions.NameBuilder(before, cancellation) == Mentions.NameBuilder(after, cancellation)
        && SyntaxFactory.AreEquivalent(before, after, topLevel: true)
        && !Mentions.In(after, cancellation).Any(member => member.Names.Overlaps(Names))
        && AssignedIn(before, cancellation).SetEquals(AssignedIn(after, cancellation));

    private HashSet<string> AssignedIn(SyntaxTree tree, CancellationToken cancellation) =>
        new(Mentions.In(tree, cancellation).SelectMany(member => member.Assigned).Where(Assigned.Contains), StringComparer.Ordinal);
}
