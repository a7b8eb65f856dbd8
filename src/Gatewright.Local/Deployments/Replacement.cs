using System.Globalization;
using System.Net;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>A deployment takes the place of the one of its name, unless that still runs.</summary>
internal static class Replacement
{
    public static void Check(Job? before, DeploymentRequest request)
    {
        if (before is null)
            return;
        if (!before.HasEnded)
        {
            var (from, until) = (new DateTime(before.Created, DateTimeKind.Utc), new DateTime(before.Created, DateTimeKind.Utc).AddDays(7));
            throw new ArmException(HttpStatusCode.Conflict, "DeploymentActive", string.Create(CultureInfo.InvariantCulture,
                $"Unable to edit or replace deployment '{request.Id.Name}': previous deployment from '{from}' is still active "
                + $"(expiration time is '{until}'). Please see https://aka.ms/arm-deploy for usage details."));
        }

        if (request.Id.Group is null && before.Info.Text("location") is { } location && !location.Equals(request.Location, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArmException(HttpStatusCode.BadRequest, "InvalidDeploymentLocation",
                $"Invalid deployment location '{request.Location}'. The deployment '{request.Id.Name}' already exists in location '{location}'.");
        }
    }

    public static void Forget(LocalAzure azure, Job? before)
    {
        if (before is null)
            return;
        // What a canceled deployment left running still ends.
        if ((azure.Scheduler.Find(before.Number) ?? before) is { IsActive: true } running)
            (running.IsFound, running.IsChanged) = (false, true);
        else
            azure.State.Jobs.Remove(before.Number);
    }
}
