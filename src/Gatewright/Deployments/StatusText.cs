using System.Text;
using System.Text.Json;
using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>What has become of deployments and their resources.</summary>
internal static class StatusText
{
    public static void Write(DeploymentResult result, Screen screen)
    {
        foreach (var deployment in result.Deployments)
        {
            screen.WriteLine($"{deployment.Name}: {Words(deployment.State)}");
            foreach (var resource in deployment.Resources)
                screen.WriteLine($"  {ProgressNames.Short(resource.Id)}: {Words(resource.State)}{Since(resource)}");
            if (deployment.Error is { } error)
                RefusalText.Write(error, screen, "  ");
        }
    }

    public static string Json(DeploymentResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("state", $"{result.State}".ToLowerInvariant());
            json.WriteStartArray("deployments");
            foreach (var deployment in result.Deployments)
                Write(json, deployment);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DeploymentStatus deployment)
    {
        json.WriteStartObject();
        json.WriteString("name", deployment.Name);
        json.WriteString("id", deployment.Id);
        json.WriteString("state", $"{deployment.State}".ToLowerInvariant());
        Write(json, deployment.Error);
        json.WriteStartArray("resources");
        foreach (var resource in deployment.Resources)
        {
            json.WriteStartObject();
            json.WriteString("id", resource.Id);
            json.WriteString("state", $"{resource.State}".ToLowerInvariant());
            json.WriteNumber("elapsedSeconds", Math.Round(resource.Elapsed.TotalSeconds, 1));
            Write(json, resource.Error);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AzureError? error)
    {
        if (error?.Causes.FirstOrDefault() is not { } cause)
            return;
        json.WriteString("code", cause.Code);
        json.WriteString("message", cause.Message);
    }

    private static string Since(ResourceStatus resource) =>
        resource.State == DeploymentState.Running ? $" since {(int)resource.Elapsed.TotalMinutes} min" : "";

    private static string Words(DeploymentState state) => state switch
    {
        DeploymentState.Waiting => "never begun",
        DeploymentState.Running => "runs",
        DeploymentState.Succeeded => "done",
        DeploymentState.Failed => "failed",
        _ => "cancelled",
    };
}
