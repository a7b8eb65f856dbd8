namespace Gatewright.ArmLanguage;

/// <summary>
/// Represents how large a template may grow before its reading ends with a problem. The defaults are ARM's own limits or beyond them, so that no template
/// that deploys reaches one.
/// </summary>
public sealed record ArmLimits
{
    /// <summary>Gets the limits that apply where none are given.</summary>
    public static ArmLimits Default { get; } = new();

    /// <summary>Gets the most characters of a document. The default is 16,777,216, four times what ARM supports.</summary>
    public int MaxDocumentLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Gets the most levels of arrays and objects of a document or a value. The default is 128.</summary>
    public int MaxJsonDepth { get; init; } = 128;

    /// <summary>Gets the most characters of an expression. The default is 81,920, which the engine has; a deployment supports 24,576.</summary>
    public int MaxExpressionLength { get; init; } = 81_920;

    /// <summary>Gets the most levels of calls in an expression. The default is 250.</summary>
    public int MaxExpressionDepth { get; init; } = 250;

    /// <summary>Gets the most levels of evaluation: variables in variables, functions in functions. The default is 500.</summary>
    public int MaxEvaluationDepth { get; init; } = 500;

    /// <summary>Gets the most characters of the text that an expression gives. The default is 131,072, as ARM has it.</summary>
    public int MaxResultLength { get; init; } = 131_072;

    /// <summary>Gets the most characters a value has as JSON. The default is 16,777,216.</summary>
    public int MaxValueLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Gets the most iterations of a loop. The default is 800, as ARM has it.</summary>
    public int MaxCopyCount { get; init; } = 800;

    /// <summary>Gets the most resources of an expansion, nested deployments included. The default is 100,000.</summary>
    public int MaxResources { get; init; } = 100_000;

    /// <summary>Gets the most levels of nested deployments. The default is 16.</summary>
    public int MaxNestedDeployments { get; init; } = 16;

    /// <summary>Gets the most problems that are listed. The default is 1,000.</summary>
    public int MaxProblems { get; init; } = 1_000;

    /// <summary>Gets the most work of an expansion, in steps of about a nanosecond. The default is 1 billion: a few seconds and some hundred MB.</summary>
    public long MaxWork { get; init; } = 1_000_000_000;
}
