using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What of .NET's own library the interpreter calls: functions of plain values that give the same answer on each machine.</summary>
internal static class Platform
{
    private static readonly HashSet<string> Pure =
    [
        "string", "char", "bool", "byte", "int", "long", "uint", "ulong", "double", "decimal", "object",
        "System.Math", "System.Convert", "System.FormattableString", "System.Globalization.CultureInfo",
    ];

    /// <summary>By the names they have in metadata: what the interpreter has as real objects, or finds in the signatures of what it calls.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = new[]
    {
        typeof(object), typeof(string), typeof(char), typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint),
        typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(void), typeof(Math), typeof(Convert), typeof(Guid), typeof(Enum), typeof(Array),
        typeof(FormattableString), typeof(IFormatProvider), typeof(CultureInfo), typeof(NumberStyles),
        typeof(StringComparison), typeof(StringSplitOptions), typeof(MidpointRounding), typeof(Nullable<>), typeof(IEnumerable<>), typeof(IComparable),
        typeof(Attribute), typeof(Exception), typeof(Type),
    }.ToDictionary(type => type.FullName!, StringComparer.Ordinal);

    /// <summary>Whether an assembly is part of .NET, and so can't know our handles.</summary>
    public static bool Owns(string assembly) => assembly is "System" or "mscorlib" or "netstandard" || assembly.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>The answer of a pure function, or null if it isn't one or refuses its arguments.</summary>
    public static Abstract? Call(IOperation site, IMethodSymbol symbol, Abstract? receiver, IReadOnlyList<Abstract> arguments)
    {
        if (!Pure.Contains(symbol.ContainingType.ToDisplayString()) || symbol.Name is "GetHashCode" or "GetType" or "Intern")
            return null;
        if (receiver is { } self && !IsPlain(self.It) || Reflected.Method(symbol) is not { } method)
            return null;

        var parameters = method.GetParameters();
        var values = new object?[arguments.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (!TryGive(arguments[index], parameters[index].ParameterType, out values[index]))
                return null;
        }

        return Invariantly(() => method.Invoke(receiver?.It, values)) is var (answered, answer) && answered ? new(answer, site) : null;
    }

    /// <summary>What a program formats or parses must not depend on the machine that compiles it.</summary>
    private static (bool Answered, object? Answer) Invariantly(Func<object?> function)
    {
#pragma warning disable RS1035 // The culture is set for these few calls, and nothing of it is shown.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return (true, function());
        }
        catch (TargetInvocationException)
        {
            return (false, null);
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
        null or string or EnumMember or IFormatProvider => true,
        Handle or Items or Closure or TupleItems or Instance or Unknown => false,
        _ => it.GetType() is { IsPrimitive: true } or { IsEnum: true } || it is decimal or Guid || IsWritten(it),
    };

    private static bool IsWritten(object it) => it.GetType() is var type && type.Assembly == typeof(TopologyBuilder).Assembly
        && (type.IsValueType || type is { IsNested: true, Name: "Known" or "Malformed" });

    private static bool TryGive(Abstract argument, Type type, out object? given)
    {
        given = argument.It;
        if (argument.It is not Items items)
            return IsPlain(given) && (given is null ? !type.IsValueType : type.IsInstanceOfType(given));
        if (type.Element() is not { } element || items.IsLost)
            return false;

        var elements = items.ToList();
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
