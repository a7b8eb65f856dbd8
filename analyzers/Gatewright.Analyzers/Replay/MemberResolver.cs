using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The real types and members that symbols of the compiler stand for; null where there are none.</summary>
internal static class MemberResolver
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly ConditionalWeakTable<ISymbol, StrongBox<MethodBase?>> Methods = new();
    private static readonly ConditionalWeakTable<ISymbol, StrongBox<Type?>> Types = new();

    public static Type? Type(ITypeSymbol symbol) => symbol switch
    {
        IArrayTypeSymbol { Rank: 1 } array => Type(array.ElementType)?.MakeArrayType(),
        INamedTypeSymbol named => Types.GetValue(named, static it => new(Named((INamedTypeSymbol)it))).Value,
        _ => null,
    };

    public static MethodBase? Method(IMethodSymbol symbol) => Methods.GetValue(symbol, static it => new(Found((IMethodSymbol)it))).Value;

    private static MethodBase? Found(IMethodSymbol symbol)
    {
        if (Type(symbol.ContainingType) is not { } type)
            return null;
        var members = symbol.MethodKind == MethodKind.Constructor ? type.GetConstructors(All).AsEnumerable<MethodBase>() : type.GetMethods(All);
        return members.Where(member => member.Name == symbol.MetadataName)
            .Select(member => Closed(member, symbol))
            .FirstOrDefault(member => member is not null && Takes(member, symbol));
    }

    /// <summary>
    /// The method of a handle that an extension method passes text on to. It is called with what is known of each piece of text, which a list of text
    /// couldn't hold.
    /// </summary>
    public static MethodBase? Extended(IMethodSymbol symbol) => Method(symbol) is MethodInfo { DeclaringType: { } type } extension && type == typeof(TextLists)
        ? extension.GetParameters()[0].ParameterType.GetMethods(All).FirstOrDefault(method => method.Name == extension.Name
            && method.GetParameters().Select(it => it.Name).SequenceEqual(extension.GetParameters().Skip(1).Select(it => it.Name))
            && method.GetParameters().Pairs(extension.GetParameters().Skip(1)).All(pair =>
                pair.One.ParameterType == pair.Other.ParameterType || pair.Other.ParameterType == typeof(IEnumerable<string>)))
        : null;

    public static PropertyInfo? Property(IPropertySymbol symbol) => Type(symbol.ContainingType)?.GetProperty(symbol.MetadataName, All);

    public static FieldInfo? Field(IFieldSymbol symbol) => Type(symbol.ContainingType)?.GetField(symbol.MetadataName, All);

    /// <summary>
    /// The verb of the same name that takes a <see cref="Value{T}"/> where this one takes a plain enum or shape: it can be
    /// called with what isn't known.
    /// </summary>
    public static MethodBase? Twin(MethodBase verb) => verb.DeclaringType!.GetMethods(All)
        .FirstOrDefault(other => other.Name == verb.Name && other != verb
            && other.GetParameters().Length == verb.GetParameters().Length
            && other.GetParameters().Pairs(verb.GetParameters()).All(pair => IsSameOrValueOf(pair.One.ParameterType, pair.Other.ParameterType)));

    public static bool IsValue(this Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Value<>);

    /// <summary>The element type of an array, of a sequence, or of a list that is passed as one.</summary>
    public static Type? Element(this Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition().Name is "IEnumerable`1" or "IReadOnlyList`1" or "IReadOnlyCollection`1"
            ? type.GetGenericArguments()[0]
        : null;

    private static bool IsSameOrValueOf(Type twin, Type plain) => twin == plain || twin.IsValue() && twin.GetGenericArguments()[0] == plain;

    private static Type? Named(INamedTypeSymbol symbol)
    {
        var definition = Definition(symbol);
        if (definition is not { IsGenericTypeDefinition: true })
            return definition;
        var arguments = Arguments(symbol).Select(Type).ToArray();
        return arguments.Contains(null) ? null : definition.MakeGenericType(arguments!);
    }

    private static IEnumerable<ITypeSymbol> Arguments(INamedTypeSymbol symbol) =>
        symbol.ContainingType is { } outer ? Arguments(outer).Concat(symbol.TypeArguments) : symbol.TypeArguments;

    private static string MetadataName(INamedTypeSymbol symbol) =>
        symbol.ContainingType is { } outer ? $"{MetadataName(outer)}+{symbol.MetadataName}"
        : symbol.ContainingNamespace.IsGlobalNamespace ? symbol.MetadataName
        : $"{symbol.ContainingNamespace.ToDisplayString()}.{symbol.MetadataName}";

    /// <summary>A type of Core, or one of .NET's that the interpreter may use. A compiler extension loads nothing else.</summary>
    private static Type? Definition(INamedTypeSymbol symbol) =>
        Core.Owns(symbol) ? typeof(TopologyBuilder).Assembly.GetType(MetadataName(symbol))
        : PureBclFunctions.Owns(symbol.ContainingAssembly?.Name ?? "") && PureBclFunctions.Types.TryGetValue(MetadataName(symbol), out var type) ? type
        : null;

    private static MethodBase? Closed(MethodBase member, IMethodSymbol symbol)
    {
        if (member is not MethodInfo { IsGenericMethodDefinition: true } generic)
            return symbol.IsGenericMethod ? null : member;
        var arguments = symbol.TypeArguments.Select(Type).ToArray();
        return arguments.Length != generic.GetGenericArguments().Length || arguments.Contains(null) ? null : generic.MakeGenericMethod(arguments!);
    }

    private static bool Takes(MethodBase member, IMethodSymbol symbol)
    {
        var parameters = member.GetParameters();
        return parameters.Length == symbol.Parameters.Length
            && parameters.Pairs(symbol.Parameters).All(pair => pair.One.ParameterType == (pair.Other.RefKind is RefKind.Ref or RefKind.Out
                ? Passed(pair.Other.Type)?.MakeByRefType() : Passed(pair.Other.Type)));
    }

    /// <summary>A span can't be passed by reflection; the overload that takes an array says the same.</summary>
    private static Type? Passed(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [var element] } ? Type(element)?.MakeArrayType() : Type(type);
}
