using System.Reflection;
using System.Text;

namespace Gatewright.Tests;

/// <summary>Prints what an assembly lets others use, one member a line in the words of C#, to be reviewed with each change.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var line in (type.IsEnum ? Enum.GetNames(type) : Members(type)))
                text.Append("    ").Append(line).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : (type.IsValueType ? "struct" : "class");
        var modifiers = (type.IsAbstract, type.IsSealed) switch
        {
            _ when type.IsValueType || type.IsInterface => "",
            (true, true) => "static ",
            (true, _) => "abstract ",
            (_, true) => "sealed ",
            _ => "",
        };
        var record = type.GetMethod("PrintMembers", Declared) is null ? "" : "record ";
        var bases = type.BaseType is { } it && it != typeof(object) && it != typeof(ValueType) && it != typeof(Enum) ? $" : {Name(it)}" : "";
        return $"{modifiers}{record}{kind} {type.Namespace}.{Name(type)}{bases}";
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).Where(IsUsable).Select(member => (member.Name, Line: Line(member))).Where(member => member.Line is not null)
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal).Select(member => member.Line!);

    /// <summary>What the compiler makes for records is left out.</summary>
    private static bool IsUsable(MemberInfo member) => !member.Name.Contains('<', StringComparison.Ordinal)
        && !member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && member switch
        {
            MethodBase method => IsOpen(method),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsOpen),
            FieldInfo field => field.IsPublic,
            _ => false,
        };

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo { Name: "op_Implicit" } method => $"implicit operator {Name(method.ReturnType)}({Parameters(method)})",
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodInfo method => $"{Static(method)}{Returned(method)} {method.Name}{Generic(method)}({Parameters(method)})",
        PropertyInfo property =>
            $"{Static(property.GetAccessors(nonPublic: true)[0])}{Name(property.PropertyType, Nullability.Create(property))} {property.Name} {{ {Accessors(property)} }}",
        FieldInfo field => $"{(field.IsLiteral ? "const" : "static")} {Name(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : method.IsAbstract ? "abstract " : "";

    private static string Returned(MethodInfo method) => Name(method.ReturnType, Nullability.Create(method.ReturnParameter));

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(it => it.Name))}>" : "";

    private static string Accessors(PropertyInfo property)
    {
        var set = property.SetMethod is { } it && IsOpen(it)
            ? it.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)) ? " init;" : " set;"
            : "";
        return (property.GetMethod is null ? "" : "get;") + set;
    }

    private static string Parameters(MethodBase method)
    {
        var receiver = method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute)) ? "this " : "";
        return receiver + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var list = parameter.IsDefined(typeof(System.Runtime.CompilerServices.ParamCollectionAttribute)) || parameter.IsDefined(typeof(ParamArrayAttribute))
            ? "params " : "";
        var direction = parameter.IsOut ? "out " : "";
        return $"{list}{direction}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{(parameter.IsOptional ? " = …" : "")}";
    }

    private static string Name(Type type, NullabilityInfo nullability) =>
        Name(type) + (!type.IsValueType && nullability.ReadState is NullabilityState.Nullable ? "?" : "");

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).Select(Name).ToArray();
        var name = type.Name.Split('`')[0] + (own.Length == 0 || type.IsGenericParameter ? "" : $"<{string.Join(", ", own)}>");
        return type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{name}" : name;
    }
}
