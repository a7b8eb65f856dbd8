using Gatewright.Expressions;

namespace Gatewright.Model;

/// <summary>A value supplied at deployment.</summary>
public sealed class ParameterElement : Element
{
    internal ParameterElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>The template parameter's name.</summary>
    public string ArmName { get; internal set; } = "";

    /// <summary>Whether its type is <c>int</c> rather than <c>string</c>.</summary>
    public bool IsNumber { get; internal set; }

    /// <summary>Its type if that is <c>bool</c>, <c>array</c> or <c>object</c>, as only patches use it; null otherwise.</summary>
    internal string? OtherType { get; set; }

    /// <summary>What a template that was read demands of its value, such as <c>minValue 4</c>; a program has no word for it.</summary>
    internal ImmutableArray<string> Limits { get; set; } = [];

    /// <summary>What is used when the deployment supplies nothing (<c>defaultValue</c>).</summary>
    public ParameterDefault Default { get; internal set; }

    /// <summary>What it is for (<c>metadata.description</c>).</summary>
    public Setting<Text> Description { get; internal set; }
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
