using Gatewright.Emit;

namespace Gatewright.Tests.Judging;

/// <summary>Faults put into a clean list, each with exactly the laws that it breaks, by the judge that must see it.</summary>
internal static class ListSeeds
{
    public const string Hub = "contoso-rg-hub-";
    public const string Shops = "contoso-rg-shops-";

    public static WrittenList Clean() => WrittenList.Of(ArmTemplate.Create(SplitEstate.OfSubscriptions().Build(), new() { Resources = 3 }));

    /// <summary>What <see cref="ListJudge"/> must see.</summary>
    public static Dictionary<string, (Action<WrittenList> Spoil, string[] Laws)> Written { get; } = new()
    {
        ["A template isn't there"] = (it => it.Files.Remove(it.Of(Hub + "networks").Text("template")!), ["list-file"]),
        ["A file belongs to no deployment"] = (it => it.Files["010-left.json"] = "{}", ["list-file"]),
        ["Two deployments have one template"] = (it => it.Of(Hub + "networks-2")["template"] = it.Of(Hub + "networks").Text("template"), ["list-file"]),
        ["Two deployments have one name"] = (it => it.Of(Shops + "networks")["name"] = Hub + "networks", ["list-name", "list-order"]),
        ["A name has a letter that Azure refuses"] = (it => it.Of(Shops + "return-peerings")["name"] = "links back", ["list-name"]),
        ["A name has 65 letters"] = (it => it.Of(Shops + "return-peerings")["name"] = new string('n', 65), ["list-name"]),
        ["A subscription's template goes to a group"] = (it => it.Of("contoso-groups")["scope"] = "resourceGroup", ["list-scope"]),
        ["A parameter isn't listed"] = (it => it.Of(Hub + "connections")["parameters"]!.AsArray().RemoveAt(0), ["list-parameters"]),
        ["A parameters file lacks a secret"] = (it => it.Change(Hub + "connections", "parametersFile", file => file["parameters"]!.AsObject().Remove("parisPsk")), ["list-parameters"]),
        ["There is no parameters file for a secret"] = (it =>
        {
            it.Files.Remove(it.Of(Hub + "connections").Text("parametersFile")!);
            it.Of(Hub + "connections")["parametersFile"] = null;
        }, ["list-parameters"]),
        ["A secret stands in the parameters file"] =
            (it => it.Change(Hub + "connections", "parametersFile", file => file["parameters"]!["parisPsk"]!["value"] = "opensesame"), ["list-value"]),
        ["A wait names nothing"] = (it => it.Waits(Hub + "gateways").Add("contoso-rg-hub-netwroks"), ["list-order"]),
        ["What is waited for stands behind"] = (it => it.Waits(Hub + "networks").Add(Hub + "gateways"), ["list-order"]),
        ["What is waited for is of the same stage"] = (it => it.Waits(Hub + "peerings").Add(Hub + "connections"), ["list-stage"]),
        ["A stage is left out"] = (it => it.Of(Shops + "return-peerings")["stage"] = 7, ["list-stage"]),
        ["Stages are out of order"] = (it => it.Of("contoso-groups-2")["stage"] = 2, ["list-stage"]),
        ["A group has 801 networks"] = (it => it.Change(Shops + "networks", "template", file => Repeat(file["resources"]!.AsArray(), 801)), ["list-instances"]),
        ["A template is too large for a job"] = (it => it.Change(Shops + "networks", "template", file =>
            file["resources"]![0]!["tags"] = new JsonObject { ["large"] = new string('x', 1024 * 1024) }), ["list-job"]),
        ["A group gets 801 deployments"] = (it =>
        {
            for (var number = 0; number < 800; number++)
            {
                var more = it.Of(Shops + "return-peerings").DeepClone().AsObject();
                (more["name"], more["template"], more["parametersFile"]) = ($"more-{number}", $"more-{number}.json", $"more-{number}.parameters.json");
                it.Files[$"more-{number}.json"] = it.Files[it.Of(Shops + "return-peerings").Text("template")!];
                it.Files[$"more-{number}.parameters.json"] = it.Files[it.Of(Shops + "return-peerings").Text("parametersFile")!];
                it.Index["deployments"]!.AsArray().Add(more);
            }
        }, ["list-history"]),
    };

    /// <summary>What <see cref="DependencyJudge"/> must see.</summary>
    public static Dictionary<string, (Action<WrittenList> Spoil, string[] Laws)> Ordered { get; } = new()
    {
        ["Networks don't wait for their group"] = (it => it.Waits(Shops + "networks").Clear(), ["group-order"]),
        ["Gateways don't wait for their network"] = (it => it.Waits(Hub + "gateways").RemoveAt(0), ["network-writes", "parent-order", "reference-order"]),
        ["Gateways don't wait for their addresses"] = (it => it.Waits(Hub + "gateways").RemoveAt(1), ["reference-order"]),
        ["Connections don't wait for their gateway"] = (it => it.Waits(Hub + "connections").Clear(), ["group-order", "reference-order"]),
        ["Links don't wait for the gateway that they lend"] =
            (it => it.Waits(Hub + "peerings").RemoveAt(1), ["group-order", "network-writes", "parent-order", "reference-order", "remote-gateway-order"]),
        ["Links don't wait for the other side's networks"] =
            (it => it.Waits(Hub + "peerings").RemoveAt(0), ["group-order", "network-writes", "parent-order", "reference-order"]),
        ["Links back don't wait for the first links"] = (it =>
        {
            it.Waits(Shops + "return-peerings").Clear();
            it.Waits(Shops + "return-peerings").Add(Hub + "gateways");
            it.Waits(Shops + "return-peerings").Add(Shops + "networks");
        }, ["link-back-order", "network-writes"]),
        ["Two deployments wait for each other"] = (it => it.Waits(Hub + "peerings").Add(Shops + "return-peerings"), ["cycle"]),
        ["A wait for a deployment that isn't there"] = (it => it.Waits(Hub + "gateways").Add("contoso-rg-hub-netwroks"), ["dependsOn"]),
        ["A deployment goes to another group"] = (it => it.Of(Hub + "networks-2")["resourceGroup"] = "rg-hubs", ["reference"]),
        ["A deployment goes to another subscription"] = (it => it.Of(Shops + "networks")["subscription"] = "33333333-3333-3333-3333-333333333333", ["reference"]),
        ["Links back look for the hub in their own subscription"] =
            (it => it.Change(Shops + "return-peerings", "template", file => file["resources"]![0]!["properties"]!["remoteVirtualNetwork"]!["id"] = "[resourceId('rg-hub', 'Microsoft.Network/virtualNetworks', 'hub')]"), ["reference"]),
    };

    private static JsonObject Of(this WrittenList list, string name) => list.Deployments.Single(it => it.Text("name") == name);

    private static JsonArray Waits(this WrittenList list, string name) => list.Of(name)["dependsOn"]!.AsArray();

    private static void Change(this WrittenList list, string name, string file, Action<JsonObject> change)
    {
        var path = list.Of(name).Text(file)!;
        var json = JsonNode.Parse(list.Files[path])!.AsObject();
        change(json);
        list.Files[path] = json.ToJsonString();
    }

    private static void Repeat(JsonArray resources, int times)
    {
        while (resources.Count < times)
            resources.Add(resources[0]!.DeepClone());
    }
}
