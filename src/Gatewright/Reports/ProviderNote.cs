using Gatewright.Model;
using Gatewright.Overview;
using Gatewright.Terminals;

namespace Gatewright.Reports;

/// <summary>Reports which circuits a provider must provision, since the deployment fails otherwise, often after 45 minutes of gateway.</summary>
internal static class ProviderNote
{
    /// <summary>How a program leaves out for the first deployment what waits.</summary>
    private const string Guide = "https://github.com/gatewright/gatewright/blob/main/docs/deployment.md#a-circuit-that-its-provider-must-provision";

    /// <summary>With what waits, before a deployment.</summary>
    public static void Write(Topology topology, Screen screen)
    {
        AwaitedProvider[] awaited = [.. AwaitedProviders.Of(topology)];
        foreach (var circuit in awaited)
            screen.WriteLine($"{Capital($"{circuit}")}.");
        if (awaited.Length > 0)
            screen.WriteLine($"  Leave this out of the first deployment: {Guide}");
    }

    /// <summary>In a line, after a check.</summary>
    public static void Mention(Topology topology, Screen screen)
    {
        if (AwaitedProviders.Of(topology).Count() is > 0 and var count)
            screen.WriteLine($"{(count == 1 ? "1 circuit needs its provider" : FormattableString.Invariant($"{count} circuits need their providers"))} before "
                + "all can be deployed; show and emit have the details");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
