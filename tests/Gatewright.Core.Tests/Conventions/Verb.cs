using System.Reflection;
using Gatewright.Model;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>A public verb of a handle and how it is called by reflection, as a replay would.</summary>
internal sealed record Verb(Type Handle, MethodInfo Method)
{
    /// <summary>What ends a topology instead of describing it.</summary>
    private static readonly string[] Ends = [nameof(TopologyBuilder.Build), nameof(TopologyBuilder.Check)];

    /// <summary>Parameters are generic; one kind of each ARM type stands for all.</summary>
    private static readonly Type[] ParameterKinds = [typeof(Cidr), typeof(long)];

    public static Type[] Handles { get; } =
    [
        .. typeof(Handle).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Handle)) && !type.IsAbstract)
            .SelectMany(type => type.IsGenericTypeDefinition ? ParameterKinds.Select(kind => type.MakeGenericType(kind)) : [type])
            .OrderBy(type => type.ToString(), StringComparer.Ordinal),
    ];

    public static Verb[] All { get; } =
    [
        .. Handles.SelectMany(handle => Methods(handle, BindingFlags.Public).SelectMany(Closed).Select(method => new Verb(handle, method)))
            .OrderBy(verb => verb.ToString(), StringComparer.Ordinal),
    ];

    public string Name => Method.Name;

    public ParameterInfo[] Parameters => Method.GetParameters();

    /// <summary>The overload that takes every scalar as a <see cref="Value{T}"/>: the verb itself or its internal twin.</summary>
    public Verb? Twin => Parameters.All(parameter => !TakesPlain(parameter))
        ? this
        : Methods(Handle, BindingFlags.NonPublic)
            .Where(method => method.Name == Name && method.IsAssembly && method.ReturnType == Method.ReturnType)
            .Where(method => method.GetParameters().Select(it => it.ParameterType).SequenceEqual(Parameters.Select(TwinType)))
            .Select(method => new Verb(Handle, method))
            .FirstOrDefault();

    /// <summary>Whether the verb makes or finds another handle than it was called on.</summary>
    public bool Makes => Method.ReturnType != Handle || Name is "PeerWith" or "ConnectTo";

    public Handle Call(Handle subject, params object?[] arguments)
    {
        try
        {
            return (Handle)Method.Invoke(subject, arguments)!;
        }
        catch (TargetInvocationException thrown)
        {
            throw new InvalidOperationException($"{this} threw: {thrown.InnerException}", thrown.InnerException);
        }
    }

    public static Type? ScalarOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Value<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>Whether it is a handle, or what handles of several kinds are.</summary>
    public static bool IsHandle(Type type) => type.IsSubclassOf(typeof(Handle)) || type == typeof(IEndpoint);

    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0] : null;

    public static bool TakesPlain(ParameterInfo parameter) =>
        parameter.ParameterType.IsEnum || typeof(ICompositeValue).IsAssignableFrom(parameter.ParameterType);

    public override string ToString() => $"{Shown(Handle)}.{Name}{Kinds}({string.Join(", ", Parameters.Select(it => $"{Shown(it.ParameterType)} {it.Name}"))})";

    private string Kinds => Method.IsGenericMethod ? $"<{string.Join(", ", Method.GetGenericArguments().Select(Shown))}>" : "";

    private static string Shown(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Shown))}>" : type.Name;

    private static Type TwinType(ParameterInfo parameter) =>
        TakesPlain(parameter) ? typeof(Value<>).MakeGenericType(parameter.ParameterType) : parameter.ParameterType;

    private static IEnumerable<MethodInfo> Methods(Type handle, BindingFlags visibility) =>
        handle.GetMethods(BindingFlags.Instance | visibility)
            .Where(method => method.DeclaringType!.Assembly == typeof(Handle).Assembly && !method.IsSpecialName && !IsOfObject(method)
                && !Ends.Contains(method.Name));

    private static bool IsOfObject(MethodInfo method) => method.GetBaseDefinition().DeclaringType == typeof(object);

    private static IEnumerable<MethodInfo> Closed(MethodInfo method) =>
        method.IsGenericMethodDefinition ? ParameterKinds.Select(kind => method.MakeGenericMethod(kind)) : [method];
}
