using System.Collections.Concurrent;
using System.Reflection;

namespace Gatewright.Analyzers;

/// <summary>A member of Core as replay calls it.</summary>
internal sealed class Verb
{
    private static readonly ConcurrentDictionary<MethodBase, Verb> Known = new();

    private readonly MethodBase method;
    private readonly ArgumentConverter[] parameters;
    private readonly bool[] isOut;
    private readonly Verb? twin;

    private Verb(MethodBase method, bool hasTwin)
    {
        this.method = method;
        Names = [.. method.GetParameters().Select(parameter => parameter.Name!)];
        parameters = [.. method.GetParameters().Select(parameter => ArgumentConverter.Of(parameter.ParameterType))];
        isOut = [.. method.GetParameters().Select(parameter => parameter.IsOut)];
        twin = hasTwin && !method.IsConstructor && MemberResolver.Twin(method) is { } other ? new(other, hasTwin: false) : null;
        LeadsOut = method is MethodInfo { IsStatic: false } ends && typeof(TopologyBuilder).IsAssignableFrom(method.DeclaringType)
            && !typeof(Handle).IsAssignableFrom(ends.ReturnType);
        MakesHandles = method is ConstructorInfo || typeof(Handle).IsAssignableFrom(((MethodInfo)method).ReturnType);
    }

    /// <summary>Of the parameters, in their order.</summary>
    public string[] Names { get; }

    /// <summary>Whether it gives something else than a handle of the topology it is called on, as <c>Build</c> and <c>Check</c> do.</summary>
    public bool LeadsOut { get; }

    /// <summary>Whether it says something of a topology.</summary>
    public bool MakesHandles { get; }

    public bool IsConstructor => method.IsConstructor;

    public static Verb Of(MethodBase method) => Known.GetOrAdd(method, static it => new(it, hasTwin: true));

    /// <summary>The arguments as this verb takes them, or its twin for what isn't known; null if neither takes them.</summary>
    public object?[]? Prepared(Abstract[] arguments, out Verb prepared)
    {
        prepared = this;
        var given = new object?[parameters.Length];
        for (var index = 0; index < given.Length; index++)
        {
            if (index < arguments.Length && isOut[index] && arguments[index].It is Place)
                continue;
            if (index >= arguments.Length || !parameters[index].TryGive(arguments[index], out given[index]))
                return twin?.Prepared(arguments, out prepared);
        }

        return given;
    }

    /// <summary>Whether it can be called on an object: a program that doesn't compile may have anything in a variable.</summary>
    public bool IsOf(object? receiver) => method.IsStatic || method.IsConstructor || method.DeclaringType!.IsInstanceOfType(receiver);

    public object? Call(object? receiver, object?[] given) =>
        method is ConstructorInfo constructor ? constructor.Invoke(given) : method.Invoke(receiver, given);

    /// <summary>Whether some argument is a list that may have other elements than we know.</summary>
    public bool TakesUnknownLength(Abstract[] arguments)
    {
        for (var index = 0; index < parameters.Length; index++)
        {
            if (parameters[index].IsList && arguments[index].It is Unknown or Items { IsLost: true })
                return true;
        }

        return false;
    }
}
