namespace Gatewright.ArmLanguage;

/// <summary>A variable of a lambda with its value, or without one while the lambda is only copied.</summary>
internal sealed record LambdaVariable(string Name, ArmValue? Value, LambdaVariable? Outer)
{
    public static LambdaVariable? Find(LambdaVariable? from, string name)
    {
        while (from is not null && !string.Equals(from.Name, name, StringComparison.OrdinalIgnoreCase))
            from = from.Outer;
        return from;
    }
}
