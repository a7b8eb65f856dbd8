using Gatewright.Expressions;

namespace Gatewright.Model;

/// <summary>A value supplied at deployment.</summary>
public sealed class ParameterElement : Element
{
    internal ParameterElement(Handle handle, Topology topology)
        : base(handle, topology)
    {
        var parameter = (IParameter)handle;
        ArmName = parameter.ArmName;
        IsNumber = parameter.IsNumber;
        Default = parameter.Default;
        Description = parameter.Description;
    }

    /// <summary>The template parameter's name.</summary>
    public string ArmName { get; }

    /// <summary>Whether ARM knows it as an int rather than a string.</summary>
    public bool IsNumber { get; }

    /// <summary>What is used when the deployment supplies nothing.</summary>
    public ParameterDefault Default { get; }

    /// <summary>What it is for.</summary>
    public Fact<Text> Description { get; }
}

/// <summary>A default of whatever type, and its place.</summary>
public readonly struct ParameterDefault
{
    internal ParameterDefault(Term term, Origin origin) => (Term, Origin) = (term, origin);

    /// <summary>What the program wrote, without quotes or brackets; null if there is no default.</summary>
    public string? Text => Term is Term.Literal literal ? literal.Text : Term?.ToString();

    /// <summary>Whether the deployment computes it.</summary>
    public bool IsExpression => Term is { IsComputed: true };

    /// <summary>Where it was set.</summary>
    public Origin Origin { get; }

    internal Term? Term { get; }
}
