using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What of .NET's own library the interpreter calls: functions of plain values that give the same answer on each machine.</summary>
internal static class PureBclFunctions
{
    /// <summary>Of the namespace System.</summary>
    private static readonly HashSet<string> Pure = new(StringComparer.Ordinal)
    {
        "String", "Char", "Boolean", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Double", "Single", "Decimal", "Object",
        "Math", "Convert", "FormattableString",
    };

    /// <summary>By the names they have in metadata: what the interpreter has as real objects, or finds in the signatures of what it calls.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = new[]
    {
        typeof(object), typeof(string), typeof(char), typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint),
        typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(void), typeof(Math), typeof(Convert), typeof(Guid), typeof(Enum),
        typeof(Array),
        typeof(FormattableString), typeof(IFormatProvider), typeof(CultureInfo), typeof(NumberStyles),
        typeof(StringComparison), typeof(StringSplitOptions), typeof(MidpointRounding), typeof(Nullable<>), typeof(IEnumerable<>), typeof(IComparable),
        typeof(Func<,>),
        typeof(Attribute), typeof(Exception), typeof(Type),
    }.ToDictionary(type => type.FullName!, StringComparer.Ordinal);

    /// <summary>Whether an assembly is part of .NET, and so can't know our handles.</summary>
    public static bool Owns(string assembly) => assembly is "System" or "mscorlib" or "netstandard" || assembly.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>Whether objects of a type take what they get to print it, and keep nothing.</summary>
    public static bool IsSink(ITypeSymbol type) => type.Name is "TextWriter" or "StreamWriter" or "StringWriter" or "StringBuilder";

    /// <summary>What a static member of .NET's holds on each machine; null if that isn't known.</summary>
    public static object? Known(ISymbol member) => (member.ContainingType.Name, member.Name) switch
    {
        ("String", "Empty") when IsPure(member.ContainingType) => "",
        ("CultureInfo", "InvariantCulture") => CultureInfo.InvariantCulture,
        _ => null,
    };

    /// <summary>Whether the functions of a type depend on nothing but what they get.</summary>
    public static bool IsPure(INamedTypeSymbol type) =>
        Pure.Contains(type.Name) && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } && type.ContainingType is null;

    /// <summary>The answer of a pure function, or null if it refuses its arguments. What is cut out of a text was written where the text was.</summary>
    public static Abstract? Call(IOperation site, MethodBase method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        if (method.Name is "GetHashCode" or "GetType" or "Intern" or "CompareTo" or "Compare"
            && (receiver is { It: string } || method.DeclaringType == typeof(string)))
            return null;
        if (receiver is { } self && !method.IsStatic && (self.It is null || !IsPlain(self.It) || method.DeclaringType?.IsInstanceOfType(self.It) is false))
            return null;

        var parameters = method.GetParameters();
        var values = new object?[arguments.Length];
        if (parameters.Length != values.Length)
            return null;
        for (var index = 0; index < values.Length; index++)
        {
            if (!parameters[index].IsOut && !TryGive(arguments[index].Value, parameters[index].ParameterType, out values[index]))
                return null;
        }

        if (!Texts.AreModest(method.Name, receiver?.It, values) || receiver?.It is EnumMember { Text: null })
            return null;
        var answer = Invariantly(() => method is ConstructorInfo constructor ? constructor.Invoke(values) : method.Invoke(receiver?.It, values));
        if (!Texts.IsKept(answer))
            return null;
        for (var index = 0; index < values.Length; index++)
            (arguments[index].Value.It as Place)?.Set(new(values[index], site));
        var source = receiver is { It: string, Source: { } text } && answer is string or string[] ? text : site;
        return new(answer is Array array ? Items.Of(array.Cast<object?>().Select(it => new Abstract(it, source))) : answer, source);
    }

    /// <summary>What a program formats or parses must not depend on the machine that compiles it.</summary>
    private static object? Invariantly(Func<object?> function)
    {
#pragma warning disable RS1035 // The culture is set for these few calls, and nothing of it is shown.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return function();
        }
        catch (TargetInvocationException fault)
        {
            throw new ProgramThrows(fault.InnerException?.GetType());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
#pragma warning restore RS1035
    }

    /// <summary>Whether the object prints, compares and computes as the program's own would.</summary>
    public static bool IsPlain(object? it) => it switch
    {
        null or string or EnumMember or IFormatProvider or PlainValue or System.Net.IPAddress => true,
        Handle or Items or Table or Closure or TupleItems or Instance or StandIn or Unknown => false,
        _ => it.GetType() is { IsPrimitive: true } or { IsEnum: true } || it is decimal or Guid || IsWritten(it),
    };

    private const int LongestArray = 10_000;

    private static bool IsWritten(object it) => it.GetType() is var type && type.Assembly == typeof(TopologyBuilder).Assembly
        && (type.IsValueType || it is VpnGatewaySku || type is { IsNested: true, Name: "Known" or "Malformed" });

    private static bool TryGive(Abstract argument, Type type, out object? given)
    {
        given = argument.It;
        if (argument.It is not Items items)
            return IsPlain(given) && given is not EnumMember { Text: null } && (given is null ? !type.IsValueType : type.IsInstanceOfType(given));
        if (type.Element() is not { } element || items.IsLost || items.List is { Count: > LongestArray })
            return false;

        var elements = items.Take(LongestArray + 1).ToList();
        if (elements.Count > LongestArray)
            return false;
        var array = Array.CreateInstance(element, elements.Count);
        given = array;
        for (var index = 0; index < elements.Count; index++)
        {
            if (!TryGive(elements[index], element, out var it))
                return false;
            array.SetValue(it, index);
        }

        return true;
    }
}
