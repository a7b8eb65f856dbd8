using System.Reflection;

namespace Gatewright.Tests.Coverage;

/// <summary>Members of Core by the names that mappings use.</summary>
internal static class CoreMember
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly ILookup<string, Type> Types = typeof(Handle).Assembly.GetExportedTypes()
        .Where(type => !type.IsNested && type.Namespace == nameof(Gatewright)).ToLookup(type => type.Name.Split('`')[0]);

    public static bool Exists(string name) => Find(name).Any();

    /// <summary>Whether an argument can be a value of that name, as the SKU of a gateway can.</summary>
    public static bool Takes(string name, string value) =>
        Find(name).OfType<MethodBase>().SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType)
            .Where(type => type.Namespace == nameof(Gatewright) && !type.IsGenericType && !type.IsSubclassOf(typeof(Handle)))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static))
            .Any(member => member.Name.Equals(Plain(value), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<MemberInfo> Find(string name) =>
        name.Split('.') is [var type, var member] ? Types[type].SelectMany(it => it.GetMember(member, Public))
        : name.Split(' ') is ["new", var made] ? Types[made].SelectMany(it => it.GetConstructors())
        : [];

    private static string Plain(string value) => string.Concat(value.Where(char.IsLetterOrDigit));
}
