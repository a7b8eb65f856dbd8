using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What a parameter gets; one that is passed by reference gets a <see cref="Place"/>.</summary>
internal readonly record struct Argument(IParameterSymbol Parameter, Abstract Value);
