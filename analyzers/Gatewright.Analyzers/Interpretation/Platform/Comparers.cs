namespace Gatewright.Analyzers;

/// <summary>What compares keys and elements: <see cref="StringComparer"/>s that compare letters by their numbers, and the default, which is null.</summary>
internal static class Comparers
{
    public static Abstract? Make(PlatformCall call) => call.Name switch
    {
        "get_Ordinal" => call.Is(StringComparer.Ordinal),
        "get_OrdinalIgnoreCase" => call.Is(StringComparer.OrdinalIgnoreCase),
        "get_Default" => call.Nothing,
        _ => null,
    };

    /// <summary>Takes the comparer from the end of what a call gets.</summary>
    /// <returns>Whether it is one that is known; null where there is none.</returns>
    public static bool? TryTake(ref Abstract[] arguments, Microsoft.CodeAnalysis.IMethodSymbol method, out StringComparer? comparer)
    {
        comparer = null;
        var parameters = method.Parameters;
        if (parameters.Length == 0 || parameters[parameters.Length - 1].Type.Name is not ("IEqualityComparer" or "IComparer") || arguments.Length == 0)
            return null;
        var it = arguments[arguments.Length - 1].It;
        arguments = [.. arguments.Take(arguments.Length - 1)];
        comparer = it as StringComparer;
        return it is null or StringComparer;
    }
}
