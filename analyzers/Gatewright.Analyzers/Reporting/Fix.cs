using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>A remedy on its way to the fixer: what to do stands in the properties of a diagnostic, where to do it is the first of its additional
/// locations.</summary>
/// <param name="Place">The call or argument to edit.</param>
/// <param name="Properties">By the names below.</param>
internal sealed record Fix(Location Place, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>What kind of edit it is: the name of a class nested in <see cref="SuggestedFix"/>.</summary>
    public const string Kind = "GatewrightFix";

    /// <summary>What the editor offers, in words.</summary>
    public const string Title = "GatewrightFixTitle";

    /// <summary>What to write, as C#: a call, an argument or a verb.</summary>
    public const string Code = "GatewrightFixCode";

    /// <summary>The parameters that the edit is about, the other one first.</summary>
    public const string Parameters = "GatewrightFixParameters";

    /// <summary>The kind of an edit that writes another verb, and nothing else.</summary>
    public const string AnotherVerb = "AnotherVerb";

    /// <summary>The kind of an edit that writes other arguments, and calls that follow.</summary>
    public const string OtherArguments = "OtherArguments";

    /// <summary>Other arguments for a call that no overload takes.</summary>
    public static ImmutableDictionary<string, string?> ToArguments(string title, string code) => ImmutableDictionary<string, string?>.Empty
        .Add(Kind, OtherArguments).Add(Title, title).Add(Code, code).Add(Parameters, "");

    /// <summary>Another verb for a call that has none.</summary>
    public static ImmutableDictionary<string, string?> ToVerb(string verb) => ImmutableDictionary<string, string?>.Empty
        .Add(Kind, AnotherVerb).Add(Title, $"write {verb}").Add(Code, verb).Add(Parameters, "");

    public static Fix? Of(SuggestedFix fix)
    {
        if (SourceLocator.Edited(fix) is not { } place)
            return null;
        var (code, parameters) = fix switch
        {
            SuggestedFix.AddCall add => (add.Call, ""),
            SuggestedFix.ReplaceArgument replace => (replace.Code, ""),
            SuggestedFix.RenameCall rename => (rename.MethodName, rename.Origin.Argument),
            SuggestedFix.SwapArguments exchange => ("", $"{exchange.Other},{exchange.Origin.Argument}:{exchange.Origin.Item}"),
            _ => ("", ""),
        };
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(Kind, fix.GetType().Name);
        properties.Add(Title, fix.Text);
        properties.Add(Code, code);
        properties.Add(Parameters, parameters);
        return new(place.GetLocation(), properties.ToImmutable());
    }

    /// <summary>What is done where: two remedies with one edit are one.</summary>
    public (Location Place, string? Kind, string? Code, string? Parameters) Edit => (Place, Properties[Kind], Properties[Code], Properties[Parameters]);
}
