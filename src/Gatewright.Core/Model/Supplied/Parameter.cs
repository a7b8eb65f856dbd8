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

/// <summary>A default of whatever type: the text a person wrote, or an ARM expression, and its place.</summary>
/// <param name="Text">The text, or null if there is no default.</param>
/// <param name="IsExpression">Whether the text is an ARM expression.</param>
/// <param name="Origin">Where it was said.</param>
public readonly record struct ParameterDefault(string? Text, bool IsExpression, Origin Origin);
