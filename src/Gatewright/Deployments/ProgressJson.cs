using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>An object a line, for build servers.</summary>
internal sealed class ProgressJson(Screen screen) : ProgressView
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected override void Tell(DeploymentEvent it)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("time", it.Time);
            json.WriteString("deployment", it.Deployment);
            if (it.ResourceId is not null)
                json.WriteString("resource", it.ResourceId);
            json.WriteString("state", $"{it.State}".ToLowerInvariant());
            json.WriteNumber("elapsedSeconds", Math.Round(it.Elapsed.TotalSeconds, 1));
            if (it.Expected is { } expected)
                json.WriteNumber("expectedSeconds", expected.TotalSeconds);
            if (it.Error?.Causes.FirstOrDefault() is { } error)
            {
                json.WriteString("code", error.Code);
                json.WriteString("message", error.Message);
            }

            json.WriteEndObject();
        }

        screen.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
