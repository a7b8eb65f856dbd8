using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Tests;

namespace Gatewright.Local.Tests.Network;

/// <summary>What comes back of each type, and that it has what the public specification's answers have.</summary>
public class AnswerTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static TheoryData<string> Names { get; } = [.. HybridNetwork.Bodies.Select(it => it.Name)];

    [Theory, MemberData(nameof(Names))]
    public void An_answer_is_the_stored_one(string name) =>
        Snapshot.Matches(HybridNetwork.Made().Get(name).ToJsonString(Indented) + "\n", $"{name.Replace('/', '-')}.json");

    /// <summary>
    /// <c>Specification.txt</c>: names of properties in answers of the examples of Azure/azure-rest-api-specs, Microsoft.Network/stable/2024-05-01: of the
    /// resource, of its <c>properties</c>, and of the first item of a list.
    /// </summary>
    public static TheoryData<string, string, string> Specified
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            var text = File.ReadAllText(Repository.Folder("tests", "Gatewright.Local.Tests", "Network", "Specification.txt"));
            foreach (var row in text.TrimEnd().Replace("\n  ", " ", StringComparison.Ordinal).Split('\n').Select(line => line.Split(' ', 3)))
                rows.Add(row[0], row[1].Trim('-'), row[2]);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Specified))]
    public void It_has_the_properties_of_the_specification(string name, string path, string properties)
    {
        JsonNode node = HybridNetwork.Made().Get(name);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node[part]!;
            if (node is JsonArray list)
                node = list[0]!;
        }

        Assert.Empty(properties.Split(' ').Except(node.AsObject().Select(it => it.Key)));
    }

    [Fact]
    public void No_answer_has_a_secret()
    {
        var provider = HybridNetwork.Made();
        Assert.All(HybridNetwork.Bodies, it => Assert.DoesNotContain("secret-", provider.Get(it.Name).ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_secret_is_named_where_it_is_kept() => Assert.Equal(
        """
        Microsoft.KeyVault/vaults/secrets: value
        Microsoft.Network/connections: sharedKey authorizationKey
        Microsoft.Network/expressRouteCircuits: authorizationKey peerings/*/properties/sharedKey peerings/*/properties/connections/*/properties/authorizationKey
        Microsoft.Network/expressRouteCircuits/peerings: sharedKey connections/*/properties/authorizationKey
        Microsoft.Network/expressRouteCircuits/peerings/connections: authorizationKey
        Microsoft.Network/virtualNetworkGateways: vpnClientConfiguration/radiusServerSecret vpnClientConfiguration/radiusServers/*/radiusServerSecret
        """,
        string.Join('\n', from type in ResourceTypes.List
                          where !type.Secrets.IsEmpty
                          orderby type.Type
                          select $"{type.Type}: {string.Join(' ', type.Secrets)}"));

    [Fact]
    public void What_is_sent_back_as_it_came_changes_nothing()
    {
        var provider = HybridNetwork.Made();
        var before = HybridNetwork.Bodies.Select(it => provider.Get(it.Name).ToJsonString()).ToList();
        foreach (var (name, _) in HybridNetwork.Bodies.Where(it => !it.Name.Contains("virtualHubs", StringComparison.Ordinal)))
            provider.Put(name, provider.Get(name).ToJsonString());
        Assert.Equal(before, HybridNetwork.Bodies.Select(it => provider.Get(it.Name).ToJsonString()));
    }
}
