using Gatewright.Model;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Turns the origin of a finding into the place in the source that is to blame.</summary>
internal static class SourceLocator
{
    public static PlacedFinding Place(Finding finding) => new(finding, Blamed(finding.Origin)?.GetLocation() ?? Location.None);

    /// <summary>Other places that have a part in a finding, then the calls of the program's own that led to it, the innermost first.</summary>
    public static IEnumerable<Location> Related(Finding finding)
    {
        foreach (var related in finding.Related)
        {
            if (Blamed(related) is { } place)
                yield return place.GetLocation();
        }

        for (var caller = (finding.Origin.Call?.Token as ReplayedCall)?.Callers; caller is { Outer: not null }; caller = caller.Outer)
            yield return Verb(caller.Site.Syntax).GetLocation();
    }

    /// <summary>The call or the argument that a remedy is about; null where it isn't written as such.</summary>
    public static SyntaxNode? Edited(SuggestedFix fix) =>
        fix.Origin.Call?.Token is not ReplayedCall call ? null
        : fix is SuggestedFix.ReplaceArgument ? call.Argument(fix.Origin.Argument) is { } argument && IsWhole(argument, fix.Origin.Item)
            ? Writer(argument, fix.Origin.Item) : null
        : call.Site.Syntax;

    /// <summary>Whether a value is all of the text that wrote it, and not a piece cut out of it.</summary>
    private static bool IsWhole(Abstract argument, int item) =>
        Source(argument, item) is not { ConstantValue: { HasValue: true, Value: string text } }
        || (argument.It is Items { List: { } list } && item < list.Count ? list[item].It : argument.It) is not string value || value == text;

    /// <summary>What would change, were it edited, what a call says: the call itself, and what wrote its arguments, each with its parameter.</summary>
    public static IEnumerable<(SyntaxNode Place, string? Argument)> All(Call said)
    {
        if (said.Token is not ReplayedCall call)
            yield break;
        yield return (call.Site.Syntax, null);
        for (var index = 0; index < call.Names.Length; index++)
        {
            foreach (var source in Sources(call.Arguments[index]))
                yield return (source.Syntax, call.Names[index]);
        }
    }

    /// <summary>What wrote the argument, or else the name of the verb.</summary>
    public static SyntaxNode? Blamed(Origin origin)
    {
        if (origin.Call?.Token is not ReplayedCall call)
            return null;
        if (call.Argument(origin.Argument) is not { } argument)
            return Verb(call.Site.Syntax);
        return (argument.It is Handle ? Passed(call.Site, origin.Argument!) : Writer(argument, origin.Item)) ?? Verb(call.Site.Syntax);
    }

    /// <summary>Nothing is wrong with a handle but that it was passed here.</summary>
    private static SyntaxNode? Passed(IOperation site, string parameter) => (site as IInvocationOperation)?.Arguments
        .FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value.Syntax;

    private static SyntaxNode? Writer(Abstract argument, int item) => Source(argument, item) is { IsImplicit: false } source ? source.Syntax : null;

    public static IOperation? Source(Abstract argument, int item) =>
        argument.It is Items { List: { } list } && item < list.Count ? list[item].Source ?? argument.Source : argument.Source;

    /// <summary>A handle was written by the call that returned it, which is about that handle and not about who gets it.</summary>
    private static IEnumerable<IOperation> Sources(Abstract argument)
    {
        IEnumerable<Abstract> written = argument.It is Items { List: { } list } ? [argument, .. list] : [argument];
        return written.Where(it => it.It is not Handle).Select(it => it.Source).OfType<IOperation>().Where(source => !source.IsImplicit);
    }

    /// <summary>Where a topology begins.</summary>
    public static Location Begun(IOperation site) => Verb(site.Syntax).GetLocation();

    private static SyntaxNode Verb(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax { Expression: var name } => name,
        ObjectCreationExpressionSyntax { Type: var type } => type,
        _ => call,
    };
}
