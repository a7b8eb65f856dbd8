using Gatewright.Expressions;
using Gatewright.Model;

namespace Gatewright;

/// <summary>A template parameter under construction, whatever its type.</summary>
internal interface IParameter
{
    string ArmName { get; }

    /// <summary>Whether ARM knows it as an int rather than a string.</summary>
    bool IsNumber { get; }

    ParameterDefault Default { get; }

    Fact<Text> Description { get; }
}

/// <summary>A value of one type that is supplied at deployment; it stands wherever such a value may.</summary>
public sealed class Parameter<T> : Handle<Parameter<T>>, IParameter
{
    private readonly string armName;
    private Fact<T> byDefault;
    private Fact<Text> description;

    internal Parameter(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared)
    {
        Name = name;
        armName = ArmNames.Parameter(name);
        Value = new Value<T>.Deferred(armName) { Source = this };
    }

    internal override Fact<Name> Name { get; }

    /// <summary>One object for all its uses, so that the parameter is the same as itself.</summary>
    internal Value<T> Value { get; }

    bool IParameter.IsNumber => typeof(T) == typeof(long) || typeof(T) == typeof(int);

    string IParameter.ArmName => armName;

    ParameterDefault IParameter.Default => byDefault.Value switch
    {
        null => default,
        var value => new(value is Value<T>.Known or Value<T>.Malformed ? value.ToString()! : Term.Of(value), byDefault.Origin),
    };

    Fact<Text> IParameter.Description => description;

    /// <summary>Used when the deployment supplies nothing.</summary>
    /// <param name="value">A known value, an ARM expression, or another parameter.</param>
    public Parameter<T> WithDefault(Value<T> value)
    {
        var call = Saying(nameof(WithDefault));
        call.Once(ref byDefault, call.Fact(value));
        return this;
    }

    /// <summary>Says what it is for, in the template's metadata.</summary>
    /// <param name="text">A sentence for whoever deploys.</param>
    public Parameter<T> WithDescription(Value<Text> text)
    {
        var call = Saying(nameof(WithDescription));
        call.Once(ref description, call.Fact(text));
        return this;
    }
}
