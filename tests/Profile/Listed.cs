using System.Reflection;
using System.Text.RegularExpressions;

namespace Gatewright.Profile;

/// <summary>Finds the methods of a list in assemblies, if they are generic.</summary>
internal sealed partial class Listed(Assembly[] assemblies)
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    // The runtime has one code for all reference types, which it prints as __Canon.
    private static readonly Dictionary<string, Type> Short = new()
    {
        ["bool"] = typeof(bool), ["byte"] = typeof(byte), ["ushort"] = typeof(char), ["int"] = typeof(int), ["long"] = typeof(long),
        ["System.__Canon"] = typeof(object),
    };

    /// <summary>
    /// A line is <c>System.Linq.Enumerable+Iterator`1[Gatewright.Cidr]:Select[System.__Canon](System.Func`2[Gatewright.Cidr,System.__Canon])</c>; all methods
    /// of the name are found, and none of a type that isn't in the assemblies.
    /// </summary>
    public IEnumerable<MethodBase> Find(string line)
    {
        var match = Line().Match(line);
        var arguments = Types(match.Groups["arguments"].Value);
        return
            from method in Type(match.Groups["type"].Value)?.GetMembers(Declared).OfType<MethodBase>() ?? []
            where method.Name == match.Groups["name"].Value && (method.IsGenericMethod || method.DeclaringType!.IsGenericType)
            where arguments.Length == (method.IsGenericMethod ? method.GetGenericArguments().Length : 0) && !arguments.Contains(null)
            let made = method.IsGenericMethod ? Made(() => ((MethodInfo)method).MakeGenericMethod(arguments!)) : method
            where made is not null
            select made;
    }

    private Type? Type(string name)
    {
        if (Short.TryGetValue(name, out var known))
            return known;
        if (name.EndsWith("[]", StringComparison.Ordinal))
            return Type(name[..^2])?.MakeArrayType();

        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var type = assemblies.Select(assembly => assembly.GetType(bracket < 0 ? name : name[..bracket])).FirstOrDefault(it => it is not null);
        if (bracket < 0 || type is null)
            return type;
        var arguments = Types(name[(bracket + 1)..^1]);
        return arguments.Contains(null) ? null : Made(() => type.MakeGenericType(arguments!));
    }

    private Type?[] Types(string list) => [.. Argument().Matches(list).Select(match => Type(match.Value))];

    /// <summary>Null if a type argument isn't allowed: an enum is printed as its number, and a class as __Canon.</summary>
    private static T? Made<T>(Func<T> make) where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?<type>[^\s:]+):(?<name>[^\s(\[]+)(?:\[(?<arguments>[^\s(]+)\])?\(")]
    private static partial Regex Line();

    // A name, type arguments in balanced brackets, and those of arrays.
    [GeneratedRegex(@"[^\[\],]+(?:\[(?>[^\[\]]+|(?<open>\[)|(?<-open>\]))*(?(open)(?!))\])?(?:\[\])*")]
    private static partial Regex Argument();
}
