namespace Gatewright.ArmLanguage;

/// <summary>How a function takes its arguments.</summary>
internal enum Arguments
{
    /// <summary>Known to the last part; else the call is unknown.</summary>
    Known,

    /// <summary>Known themselves, while their items and properties may be unknown.</summary>
    Shallow,

    /// <summary>The function evaluates them itself.</summary>
    Lazy,
}

/// <summary>A function of ARM's template language.</summary>
internal sealed record Function(string Name, int Least, int Most, Func<Call, ArmValue> Body, Arguments Arguments = Arguments.Known)
{
    public const int Any = int.MaxValue;

    /// <summary>Whether the function doesn't look at all of its arguments.</summary>
    public bool IsCheap { get; init; }

    public void CheckCount(FunctionCall call)
    {
        if (call.Arguments.Length >= Least && call.Arguments.Length <= Most)
            return;
        var right = Most is Any ? $"at least {Least}" : Least == Most ? $"{Least}" : $"{Least} to {Most}";
        throw new Failure("argument-count", $"'{call.Name}' has {call.Arguments.Length} arguments; set {right}");
    }
}
