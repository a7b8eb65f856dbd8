using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>A remedy on its way to the fixer: what to do stands in the properties of a diagnostic, where to do it is the first of its additional locations.</summary>
/// <param name="Place">The call or argument to edit.</param>
/// <param name="Properties">By the names below.</param>
internal sealed record Fix(Location Place, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>What kind of edit it is: the name of a class nested in <see cref="SuggestedFix"/>.</summary>
    public const string Kind = "GatewrightFix";

    /// <summary>What the editor offers, in words.</summary>
    public const string Title = "GatewrightFixTitle";

    /// <summary>The call to add or the argument to write, as C#.</summary>
    public const string Code = "GatewrightFixCode";

    /// <summary>The remedy that all findings at one place share; null if they need different ones.</summary>
    public static Fix? Of(IEnumerable<PlacedFinding> found)
    {
        var fixes = found.Select(it => it.Finding.Fix).Select(fix => fix is null ? null : Of(fix)).ToList();
        return fixes[0] is { } first && fixes.TrueForAll(it => it is not null && it.Place == first.Place && it.Properties[Code] == first.Properties[Code]) ? first : null;
    }

    private static Fix? Of(SuggestedFix fix)
    {
        if (WrittenAt.Edited(fix) is not { } place)
            return null;
        var code = fix switch
        {
            SuggestedFix.AddCall add => add.Call,
            SuggestedFix.ReplaceArgument replace => replace.Code,
            _ => "",
        };
        return new(place.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(Kind, fix.GetType().Name).Add(Title, fix.Text).Add(Code, code));
    }
}
