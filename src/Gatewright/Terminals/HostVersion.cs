using System.Reflection;

namespace Gatewright.Terminals;

/// <summary>The version of this library, as <c>--version</c> and reports tell it.</summary>
internal static class HostVersion
{
    public static string Text { get; } =
        typeof(TopologyHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
