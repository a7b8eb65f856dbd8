using System.Globalization;
using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>A line for each thing that ends, and for what takes long when it begins.</summary>
internal sealed class ProgressLines(Screen screen) : ProgressView
{
    protected override void Tell(DeploymentEvent it)
    {
        if (Words(it) is { } words)
            screen.WriteLine($"{it.Time.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture)}  {words}");
    }

    private static string? Words(DeploymentEvent it) => (it.ResourceId, it.State) switch
    {
        (null, DeploymentState.Running) => $"{it.Deployment} runs",
        (null, DeploymentState.Succeeded) => $"{it.Deployment} is done after {Time(it.Elapsed)}",
        (null, DeploymentState.Failed) => $"{it.Deployment} has failed after {Time(it.Elapsed)}",
        (null, DeploymentState.Canceled) => $"{it.Deployment} is cancelled",
        ({ } id, DeploymentState.Running) when it.Expected > TimeSpan.FromMinutes(2) =>
            $"{ResourceChange.NameOf(id)} has begun; Azure takes about {Time(it.Expected.Value)}",
        ({ } id, DeploymentState.Succeeded) => $"{ResourceChange.NameOf(id)} is done after {Time(it.Elapsed)}",
        ({ } id, DeploymentState.Failed) => $"{ResourceChange.NameOf(id)} has failed: {it.Error?.Causes.FirstOrDefault()}",
        _ => null,
    };
}
