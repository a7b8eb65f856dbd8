namespace Gatewright.Tests.Judging;

/// <summary>A resource of a template, with the type and name it has after its parent's are put in front.</summary>
internal sealed class ArmResource
{
    public ArmResource(JsonObject json, string path, ArmDocument template, ArmResource? parent)
    {
        (Json, Path, Template) = (json, path, template);
        var (type, name) = (json.Text("type") ?? "", json.Text("name") ?? "");
        (Type, Name) = parent is null ? (type, name) : ($"{parent.Type}/{type}", $"{parent.Name}/{name}");
        if (IsDeployment && json["properties"]?["template"] is JsonObject inner)
            Inner = ArmDocument.Within(this, inner);
    }

    public JsonObject Json { get; }

    public string Path { get; }

    public ArmDocument Template { get; }

    public string Type { get; }

    /// <summary>As written: a literal, or an expression in brackets.</summary>
    public string Name { get; }

    /// <summary>The template of a nested deployment.</summary>
    public ArmDocument? Inner { get; }

    public bool IsDeployment => Is("Microsoft.Resources/deployments");

    public string Label => $"{Path} ({Type} '{Name}')";

    public bool Is(string type) => Type.Equals(type, StringComparison.OrdinalIgnoreCase);
}
