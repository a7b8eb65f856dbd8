using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Replaying;

/// <summary>What of .NET's own library the interpreter calls: functions of plain values that give the same answer on each machine.</summary>
internal static class Platform
{
    private static readonly HashSet<string> Pure =
    [
        "string", "char", "bool", "byte", "int", "long", "uint", "ulong", "double", "decimal", "object",
        "System.Math", "System.Convert", "System.FormattableString", "System.Globalization.CultureInfo",
    ];

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

        try
        {
            return new(method.Invoke(receiver?.It, values), site);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
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
