using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Tests;

/// <summary>Sends requests to a local Resource Manager and reads what it answers.</summary>
internal sealed class Client(LocalOptions? options = null) : IDisposable
{
    public const string Subscription = "/subscriptions/11111111-1111-1111-1111-111111111111";

    private readonly LocalResourceManager local = new(options);
    private readonly Dictionary<string, string> headers = [];
    private HttpClient? http;

    public Answer Get(string path) => Send(HttpMethod.Get, path);

    public Answer Put(string path, string json) => Send(HttpMethod.Put, path, json);

    public Answer Post(string path, string json = "") => Send(HttpMethod.Post, path, json);

    public Answer Delete(string path) => Send(HttpMethod.Delete, path);

    public Client With(string header, string value)
    {
        headers[header] = value;
        return this;
    }

    public Answer Send(HttpMethod method, string path, string json = "")
    {
        http ??= new HttpClient(local.CreateHandler());
        var url = path.StartsWith("https:", StringComparison.Ordinal) ? path : $"https://management.azure.com{path}";
        using var request = new HttpRequestMessage(method, url.Contains("api-version=", StringComparison.Ordinal) ? url
            : $"{url}{(url.Contains('?') ? '&' : '?')}api-version=2024-05-01");
        if (json.Length > 0)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        headers.Clear();
        using var response = http.Send(request);
        using var stream = new StreamReader(response.Content.ReadAsStream());
        return new((int)response.StatusCode, stream.ReadToEnd(),
            response.Headers.ToDictionary(it => it.Key, it => string.Join(',', it.Value), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Makes the group that tests use.</summary>
    public Client WithGroup(string name = "net")
    {
        Put($"{Subscription}/resourceGroups/{name}", """{"location":"westeurope"}""");
        return this;
    }

    public static string Group(string rest = "", string name = "net") => $"{Subscription}/resourceGroups/{name}{rest}";

    public static string Deployment(string name, string rest = "") => Group($"/providers/Microsoft.Resources/deployments/{name}{rest}");

    public static string Network(string rest) => Group($"/providers/Microsoft.Network/{rest}");

    /// <summary>Deploys a template with these parts to the group.</summary>
    public Answer Deploy(string name, string resources, string outputs = "{}", string parameters = "{}", string values = "{}", string mode = "Incremental") =>
        Put(Deployment(name), Body(resources, outputs, parameters, values, mode));

    public static string Body(string resources, string outputs = "{}", string parameters = "{}", string values = "{}", string mode = "Incremental") => $$"""
        {"properties":{"mode":"{{mode}}","parameters":{{values}},
        "template":{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion":"1.0.0.0","parameters":{{parameters}},"resources":{{resources}},"outputs":{{outputs}} } } }
        """;

    public void Dispose()
    {
        http?.Dispose();
        local.Dispose();
    }
}

/// <summary>What was answered.</summary>
internal sealed record Answer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>The value at a path as <c>properties.outputs.x.value</c> or <c>value[0].id</c>, as text; null if there is none.</summary>
    public string? this[string path]
    {
        get
        {
            JsonNode? node = Json;
            foreach (var part in path.Split('.', '[', ']').Where(part => part.Length > 0))
                node = node is JsonArray array
                    ? (int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) is var at && at < array.Count ? array[at] : null) : node?[part];
            return node is null ? null : node.GetValueKind() is JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
        }
    }

    public IEnumerable<string?> Each(string path) => Json["value"]!.AsArray().Select(item => (this with { Text = item!.ToJsonString() })[path]);
}
