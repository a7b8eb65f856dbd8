namespace Gatewright.ArmLanguage;

/// <summary>Collects problems. One place is reported once for one reason, however often it is evaluated.</summary>
internal sealed class ProblemList(ArmLimits limits)
{
    private readonly List<ArmProblem> problems = [];
    private readonly HashSet<(string Code, JsonPlace? Place, string? Expression)> known = [];

    /// <summary>How many problems there were, those of a place that was reported before included.</summary>
    public int Count { get; private set; }

    public ImmutableArray<ArmProblem> ToImmutable() => [.. problems];

    public void Add(Failure failure, JsonPlace? place, string? expression = null) =>
        Add(failure.Code, ArmSeverity.Error, failure.Message, place, expression);

    public void Add(string code, string message, JsonPlace? place) => Add(code, ArmSeverity.Error, message, place, null);

    public void Add(ArmProblem problem) => Add(problem.Code, problem.Severity, problem.Message, problem.Place, problem.Expression);

    public void Warn(string code, string message, JsonPlace? place) => Add(code, ArmSeverity.Warning, message, place, null);

    private void Add(string code, ArmSeverity severity, string message, JsonPlace? place, string? expression)
    {
        Count += severity is ArmSeverity.Error ? 1 : 0;
        if (problems.Count >= limits.MaxProblems || !known.Add((code, place, expression)))
            return;
        problems.Add(new(code, severity, message, place) { Expression = expression is null ? null : ExpressionScanner.Shorten(expression) });
    }
}
