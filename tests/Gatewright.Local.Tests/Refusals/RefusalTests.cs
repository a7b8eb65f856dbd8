using Gatewright.Facts;
using Gatewright.Local.Refusals;
using Gatewright.Tests;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;

namespace Gatewright.Local.Tests.Refusals;

/// <summary>What breaks a rule by which Azure refuses is refused, with the code of the table.</summary>
public class RefusalTests
{
    public static TheoryData<string> Refusing { get; } = [.. RefusalCodes.All.Select(it => it.RuleId).Where(id => Section(id)?.Breaks is not null)];

    [Theory, MemberData(nameof(Refusing))]
    public void A_program_that_breaks_the_rule_is_refused(string rule)
    {
        if (Untold.TryGetValue(rule, out var reason))
        {
            Assert.DoesNotContain(rule, Refused(rule).Select(it => it.RuleId));
            Assert.NotEmpty(reason);
            return;
        }

        var refusals = Refused(rule);
        Assert.Contains(rule, refusals.Select(it => it.RuleId));
        var code = RefusalCodes.Of(rule)!.Code ?? "BadRequest";
        Assert.All(refusals.Where(it => it.RuleId == rule), it => Assert.Equal((400, code), (it.Status, it.Code)));
    }

    [Fact]
    public void Each_rule_of_the_table_has_a_page_or_is_a_law_of_templates() =>
        Assert.All(RefusalCodes.All, it => Assert.True(it.RuleId.StartsWith("GW95", StringComparison.Ordinal) || Section(it.RuleId) is not null, it.RuleId));

    /// <summary>What is made before: addresses, networks, sites. What is made of them is refused.</summary>
    [Theory]
    [InlineData("GW1101", "virtualNetworkGateways")]
    [InlineData("GW1106", "virtualNetworkGateways")]
    [InlineData("GW1108", "virtualNetworkGateways")]
    [InlineData("GW2101", "virtualNetworkGateways")]
    [InlineData("GW2104", "virtualNetworkGateways")]
    [InlineData("GW2105", "publicIPAddresses")]
    [InlineData("GW2107", "virtualNetworkGateways")]
    [InlineData("GW3006", "virtualNetworks")]
    [InlineData("GW4003", "connections")]
    [InlineData("GW5002", "localNetworkGateways")]
    [InlineData("GW6001", "virtualNetworkPeerings")]
    [InlineData("GW6002", "virtualNetworkPeerings")]
    [InlineData("GW6007", "virtualNetworkPeerings")]
    public void What_Azure_makes_last_is_refused(string rule, string type) =>
        Assert.All(Refused(rule).Where(it => it.RuleId == rule), it => Assert.Equal(type, it.ResourceId.Split('/')[^2]));

    [Fact]
    public void What_was_there_before_is_no_refusal_of_something_else()
    {
        var sent = Deployments.Of(NoFalseRefusalTests.Rendered(new SourceProgram(Section("GW3006")!.Breaks!.Text.Text).Completed().First())!);
        Assert.Empty(RefusalCheck.Of(sent, new HashSet<string> { "/subscriptions/0/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/other" }));
    }

    [Theory]
    [InlineData("GW0101", "Preflight")]
    [InlineData("GW3006", "Preflight")]
    [InlineData("GW2104", "Write")]
    [InlineData("GW6007", "Write")]
    public void Azure_finds_it_in_validation_or_when_it_is_written(string rule, string when) =>
        Assert.Equal(when, Refused(rule).First(it => it.RuleId == rule).When.ToString());

    private static RuleSection? Section(string id) => RulePage.All.SelectMany(page => page.Sections).SingleOrDefault(it => it.Id == id);

    private static IReadOnlyList<Refusal> Refused(string rule)
    {
        var topology = new SourceProgram(Section(rule)!.Breaks!.Text.Text).Completed().First();
        var sent = Deployments.Of(NoFalseRefusalTests.Rendered(topology) ?? "{}");
        return RefusalCheck.Of(sent, Deployments.Ids(sent));
    }

    /// <summary>The template of the program doesn't say it.</summary>
    private static readonly Dictionary<string, string> Untold = new(StringComparer.Ordinal)
    {
        ["GW0007"] = Existing,
        ["GW0103"] = "a resource that is written twice ARM's engine refuses before",
        ["GW1103"] = "the second GatewaySubnet is the first one written again",
        ["GW1105"] = "the page's program is for a VPN gateway, of which no refusal is known",
        ["GW1107"] = "GW9506 tells it of bodies",
        ["GW2102"] = "as many addresses are emitted as there are instances",
        ["GW4127"] = Existing,
        ["GW6003"] = "the links of two peerings wait for each other, which ARM's engine refuses before",
        ["GW6008"] = "500 peerings are a warning",
        ["GW6104"] = "400 routes are a warning",
        ["GW7033"] = "a gateway on which no group takes the rest is a warning",
        ["GW8044"] = LeftOut,
        ["GW8046"] = LeftOut,
        ["GW9011"] = Parameters,
        ["GW9013"] = Parameters,
    };

    private const string Existing = "what exists isn't emitted";
    private const string LeftOut = "emission leaves it out";
    private const string Parameters = "the template has it as a parameter";
}
