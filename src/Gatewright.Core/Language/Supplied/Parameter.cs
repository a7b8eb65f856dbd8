using Gatewright.Expressions;
namespace Gatewright;

/// <summary>A value of one type that is supplied at deployment; it stands wherever such a value may.</summary>
public sealed class Parameter<T> : Handle<Parameter<T>>
{
    private Setting<T> byDefault;

    internal Parameter(Handle parent, ParameterElement element)
        : base(parent, element)
    {
        (It.ArmName, It.IsNumber) = (ArmNames.Parameter(It.Name), typeof(T) == typeof(long) || typeof(T) == typeof(int));
        It.OtherType = typeof(T) == typeof(bool) ? "bool" : typeof(T) == typeof(Json) ? "object" : typeof(T) == typeof(Json[]) ? "array" : null;
        Value = new Value<T>.Deferred(It.ArmName) { Source = this };
    }

    internal ParameterElement It => (ParameterElement)Element;

    /// <summary>One object for all its uses, so that the parameter is the same as itself.</summary>
    internal Value<T> Value { get; }

    /// <summary>Used when the deployment supplies nothing.</summary>
    /// <param name="value">A known value, an ARM expression, or another parameter.</param>
    public Parameter<T> WithDefault(Value<T> value)
    {
        byDefault = SetOnce(byDefault, value);
        return Set(It.Default = byDefault.Value is { } it
            ? new(it is Value<T>.Known or Value<T>.Malformed ? TextOf(it) : Term.Of(it), byDefault.Origin)
            : default);
    }

    /// <summary>Says what it is for, in the template's metadata.</summary>
    /// <param name="text">A sentence for whoever deploys.</param>
    public Parameter<T> WithDescription(Value<Text> text) => Set(It.Description = SetOnce(It.Description, text));

    private static string TextOf(Value<T> value) =>
        value is Value<T>.Known { Value: Json[] items } ? $"[{string.Join(", ", items)}]" : value.ToString()!;
}
