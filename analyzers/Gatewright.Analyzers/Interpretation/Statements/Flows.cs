namespace Gatewright.Analyzers;

/// <summary>Of two ways in which a statement may end.</summary>
internal static class Flows
{
    public static Flow Max(Flow one, Flow other) => one > other ? one : other;
}
