namespace Gatewright.Analyzers;

/// <summary>Delegates that were added up.</summary>
internal sealed record Combination(ImmutableArray<Abstract> Parts);
