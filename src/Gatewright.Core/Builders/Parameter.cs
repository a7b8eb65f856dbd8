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
        Value<T>.Expression expression => new(expression.Arm, true, byDefault.Origin),
        Value<T>.Deferred other => new($"parameters('{other.Name}')", true, byDefault.Origin),
        var value => new(value.ToString(), false, byDefault.Origin),
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

/// <summary>A key that is supplied at deployment as a secure parameter. No text converts to it, so none can be written in a program.</summary>
public sealed class Secret : Handle<Secret>
{
    internal Secret(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared)
    {
        Name = name;
        ArmName = ArmNames.Parameter(name);
    }

    internal override Fact<Name> Name { get; }

    internal string ArmName { get; }
}

/// <summary>The names that things get in a template.</summary>
internal static class ArmNames
{
    /// <summary>A camel-cased identifier: <c>paris-psk</c> becomes <c>parisPsk</c>.</summary>
    public static string Parameter(Fact<Name> name)
    {
        var text = name.TryGet(out var known) ? known.ToString() : "parameter";
        var letters = new System.Text.StringBuilder(text.Length);
        var upper = false;
        foreach (var letter in text)
        {
            var isPlain = letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isPlain && (letters.Length > 0 || letter is not (>= '0' and <= '9')))
                letters.Append(letters.Length == 0 ? char.ToLowerInvariant(letter) : upper ? char.ToUpperInvariant(letter) : letter);
            upper = !isPlain && letters.Length > 0;
        }

        return letters.Length == 0 ? "parameter" : letters.ToString();
    }
}
