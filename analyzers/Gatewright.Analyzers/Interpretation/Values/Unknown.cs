using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// A value that can't be computed. It has an identity: whatever it is, it is the same as itself, and what a path has decided
/// about it holds until the path ends.
/// </summary>
internal sealed class Unknown
{
    private Dictionary<Type, object>? deferred;
    private Dictionary<object, Unknown>? questions;
    private Unknown? opposite;
    private bool? answer;
    private IOperation? separate;

    /// <summary>Of an object that was made.</summary>
    public static Unknown NotNull()
    {
        var it = new Unknown();
        it.EqualTo(null).Answer = false;
        return it;
    }

    /// <summary>If it is a text that is known in part: what is known of it, and in angle brackets what isn't.</summary>
    public string? Sketch { get; init; }

    /// <summary>If it is a condition, what this path has decided it to be.</summary>
    public bool? Answer
    {
        get => answer;
        set
        {
            answer = value;
            if (opposite is { } other)
                other.answer = !value;
        }
    }

    /// <summary>The statement that decided it, if all that hung on it was what its branches say.</summary>
    public IOperation? Separate
    {
        get => separate;
        set
        {
            separate = value;
            if (opposite is { } other)
                other.separate = value;
        }
    }

    /// <summary>The condition that holds where this one doesn't.</summary>
    public Unknown Opposite => opposite ??= new() { opposite = this, answer = !answer, separate = separate };

    /// <summary>Whether it equals a constant: the same condition each time it is asked, and false once it is known to equal another.</summary>
    public Unknown EqualTo(object? constant)
    {
        var condition = About(new Equality(constant));
        if (condition.Answer is null && questions!.FirstOrDefault(other => other.Key is Equality && other.Value.Answer is true).Value is { } other)
            (condition.Answer, condition.Separate) = (false, other.Separate);
        return condition;
    }

    /// <summary>A condition on it, or a number it has, which is the same each time it is asked for.</summary>
    public Unknown About(object question)
    {
        questions ??= [];
        if (!questions.TryGetValue(question, out var it))
            questions[question] = it = new();
        return it;
    }

    /// <summary>As a <see cref="Value{T}"/> of the given type; the same object for all its uses.</summary>
    public object Deferred(Type value)
    {
        deferred ??= [];
        if (!deferred.TryGetValue(value, out var it))
        {
            var type = typeof(Value<>.Deferred).MakeGenericType(value.GetGenericArguments());
            deferred[value] = it = Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, ["unknown", Sketch], null)!;
        }

        return it;
    }

    private sealed record Equality(object? Constant);
}
