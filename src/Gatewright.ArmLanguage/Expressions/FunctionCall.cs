namespace Gatewright.ArmLanguage;

/// <summary>Represents a call of a function.</summary>
public sealed class FunctionCall : ArmExpression
{
    internal FunctionCall(string name, ImmutableArray<ArmExpression> arguments, string? site = null)
    {
        (Name, Arguments, Site) = (name, arguments, site);
        Weight = name.Length + 2;
        foreach (var argument in arguments)
            (Depth, Weight) = (Math.Max(Depth, argument.Depth), Weights.Add(Weight, argument.Weight + 2));
        Depth++;
    }

    /// <summary>Gets the name as written, with its namespace if it is a function of the template: <c>concat</c>, <c>contoso.tag</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the arguments.</summary>
    public ImmutableArray<ArmExpression> Arguments { get; }

    /// <summary>Where the call is evaluated, if equal calls at other places have other values.</summary>
    internal string? Site { get; }

    internal override int Depth { get; }

    internal override long Weight { get; }

    internal bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
