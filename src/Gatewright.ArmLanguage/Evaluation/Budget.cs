using System.Runtime.CompilerServices;

namespace Gatewright.ArmLanguage;

/// <summary>Counts what an evaluation costs, so that no template keeps it busy or grows without bound.</summary>
internal sealed class Budget(ArmLimits limits)
{
    private long work;
    private int depth;
    private int resources;

    public ArmLimits Limits => limits;

    /// <summary>Whether there is no more work allowed: what is left of the template isn't evaluated.</summary>
    public bool IsSpent => work > limits.MaxWork;

    /// <summary>Whether half of the levels of evaluation are used up, so that what need not be evaluated shouldn't.</summary>
    public bool IsDeep => depth > limits.MaxEvaluationDepth / 2;

    public void Spend(long steps)
    {
        work = Weights.Add(work, steps);
        if (IsSpent)
            throw new Failure("limit-work", $"the template needs more than {limits.MaxWork} steps of evaluation; make its loops smaller");
    }

    /// <summary>What it costs to look at all of a value.</summary>
    public void SpendOn(ArmValue value) => Spend(value.Weight);

    public void Enter()
    {
        if (++depth > limits.MaxEvaluationDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new Failure("evaluation-depth", $"the evaluation is nested deeper than {limits.MaxEvaluationDepth} levels; remove a recursion");
    }

    public void Leave() => depth--;

    public ArmValue Checked(ArmValue value)
    {
        if (value.Weight > limits.MaxValueLength)
            throw TooLong(value.Weight);
        if (value.Depth > limits.MaxJsonDepth + limits.MaxExpressionDepth)
            throw new Failure("value-depth", "the value is nested too deeply; make it flatter");
        return value;
    }

    /// <summary>The bound that ARM sets to what an expression gives.</summary>
    public void CheckResult(ArmValue value)
    {
        if (value.Weight > limits.MaxResultLength && value is ArmString { Value.Length: var length } && length > limits.MaxResultLength)
            throw new Failure("result-length", $"the expression gives {length} characters, at most {limits.MaxResultLength} are supported; make it shorter");
    }

    /// <summary>Asks for room before it is taken.</summary>
    public void Reserve(long characters)
    {
        if (characters > limits.MaxValueLength)
            throw TooLong(characters);
    }

    public bool TryAddResource() => ++resources <= limits.MaxResources;

    private Failure TooLong(long length) =>
        new("limit-value", $"the value has {length} characters as JSON, at most {limits.MaxValueLength} are supported; make it smaller");
}
