using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Deploy.Wanted;

namespace Gatewright.Deploy.Running;

/// <summary>The request that begins a deployment.</summary>
internal static class UnitRequest
{
    public const string ContentTag = "gatewright-content";

    public static BinaryData Body(DeploymentUnit unit, string topology)
    {
        var body = Frame(unit, topology);
        body["properties"]!["mode"] = "Incremental";
        return BinaryData.FromString(body.ToJsonString());
    }

    /// <summary>The same as a deployment stack.</summary>
    public static BinaryData Body(DeploymentUnit unit, string topology, StackOptions stack)
    {
        var body = Frame(unit, topology);
        body["properties"]!["actionOnUnmanage"] = new JsonObject
        {
            ["resources"] = Word(stack.Resources), ["resourceGroups"] = Word(stack.ResourceGroups), ["managementGroups"] = "detach",
        };
        body["properties"]!["denySettings"] = new JsonObject
        {
            ["mode"] = stack.Deny switch { Denied.Delete => "denyDelete", Denied.WriteAndDelete => "denyWriteAndDelete", _ => "none" },
        };
        return BinaryData.FromString(body.ToJsonString());
    }

    /// <summary>
    /// By which a deployment that runs already is known as the same. Of parameters it covers the names alone: what stands for a secret tells of it.
    /// </summary>
    public static string ContentOf(DeploymentUnit unit)
    {
        var names = string.Join(',', unit.Parameters.Select(it => it.Key).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{unit.Template.ToJsonString()}\n{names}")))[..32];
    }

    private static JsonObject Frame(DeploymentUnit unit, string topology)
    {
        var body = new JsonObject();
        if (unit.Location is { } location)
            body["location"] = location;
        body["tags"] = new JsonObject { [Mark.Tag] = topology, [ContentTag] = ContentOf(unit) };
        body["properties"] = new JsonObject { ["template"] = unit.Template.DeepClone(), ["parameters"] = unit.Parameters.DeepClone() };
        return body;
    }

    private static string Word(Unmanaged unmanaged) => unmanaged == Unmanaged.Delete ? "delete" : "detach";
}
