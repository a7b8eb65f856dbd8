using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>A body that somebody outside enters: of a method or accessor, or of a lambda that nobody here calls.</summary>
/// <param name="Method">The method, or the lambda's.</param>
/// <param name="Body">Its operations.</param>
internal sealed record Root(IMethodSymbol Method, IOperation Body)
{
    /// <summary>Where to say something of it as a whole.</summary>
    public Location Place => Method.Locations.FirstOrDefault(location => location.IsInSource) ?? Body.Syntax.GetLocation();
}
