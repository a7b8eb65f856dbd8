namespace Gatewright.Import.Tests.RulePages;

/// <summary>Programs of the rule pages whose template tells less than the program did, each with the reason.</summary>
internal static class Differences
{
    private const string Handles = "a handle is misused, which no template shows";
    private const string Existing = "what is there already is known to the program, and only by its id in a template";
    private const string House = "what a program demands of itself stands in no template";
    private const string LeftOut = "emission leaves out what has no effect";
    private const string Names = "two parts of a gateway have one name, so that an id is that of either";
    private const string Demands = "a demand isn't deployed";
    private const string Promises = "a template holds no promises";
    private const string Endpoints = "a template of networks doesn't say which addresses are private endpoints";
    private const string Parameters = "it is about names that become parameters, or about tags and patches as they are written in a program";

    /// <summary>The findings of the template are others than those of the program.</summary>
    public static readonly Dictionary<string, string> OfFindings = new(StringComparer.Ordinal)
    {
        ["GW0002 breaks"] = Handles,
        ["GW0003 breaks"] = Handles,
        ["GW0004 breaks"] = Handles,
        ["GW0005 breaks"] = Handles,
        ["GW0006 breaks"] = "a template has no acceptances",
        ["GW0007 breaks"] = Existing,
        ["GW0008 breaks"] = House,
        ["GW0201 breaks"] = House,
        ["GW0202 breaks"] = House,
        ["GW0203 breaks"] = House,
        ["GW0204 breaks"] = House,
        ["GW1102 breaks"] = "a template has one way to write a GatewaySubnet",
        ["GW1103 breaks"] = "the second GatewaySubnet is the first written again",
        ["GW1107 breaks"] = "GW9506 tells it of templates, since a GatewaySubnet of a topology has no security group",
        ["GW2003 breaks"] = Existing,
        ["GW2004 breaks"] = Demands,
        ["GW2005 breaks"] = Demands,
        ["GW2102 breaks"] = "as many addresses are emitted as there are instances",
        ["GW3015 breaks"] = Existing,
        ["GW3018 breaks"] = Endpoints,
        ["GW4010 breaks"] = "a classic network is written as any other site",
        ["GW4119 breaks"] = LeftOut,
        ["GW4127 breaks"] = Existing,
        ["GW4129 breaks"] = "a template doesn't say which tunnels a device keeps up",
        ["GW4209 breaks"] = "the connection doesn't wait for the gateway that has the rule, which GW9560 tells of templates",
        ["GW4214 breaks"] = Names,
        ["GW4309 breaks"] = Existing,
        ["GW5015 breaks"] = "the connection is written without BGP, which is right in a template",
        ["GW5021 breaks"] = LeftOut,
        ["GW5022 breaks"] = LeftOut,
        ["GW6003 breaks"] = "of two peerings between the same networks the links wait for each other, which GW9562 tells of templates",
        ["GW6601 breaks"] = Promises,
        ["GW6602 breaks"] = Promises,
        ["GW6602 holds"] = "a classic network is written as any other site",
        ["GW6603 breaks"] = Promises,
        ["GW6604 breaks"] = Promises,
        ["GW6704 breaks"] = "a template doesn't say what a circuit announces",
        ["GW6710 breaks"] = Endpoints,
        ["GW7031 breaks"] = Names,
        ["GW8019 breaks"] = Demands,
        ["GW8044 breaks"] = LeftOut,
        ["GW8046 breaks"] = LeftOut,
        ["GW9001 breaks"] = Parameters,
        ["GW9002 breaks"] = Parameters,
        ["GW9011 breaks"] = Parameters,
        ["GW9013 breaks"] = Parameters,
        ["GW9015 breaks"] = Parameters,
        ["GW9021 breaks"] = Existing,
        ["GW9022 breaks"] = Parameters,
        ["GW9023 breaks"] = Parameters,
        ["GW9024 breaks"] = Parameters,
        ["GW9025 breaks"] = LeftOut,
    };

    /// <summary>The topology is emitted in other words or another order than the template had.</summary>
    public static readonly Dictionary<string, string> OfBytes = new(StringComparer.Ordinal)
    {
        ["GW0006 holds"] = "a secret of a vault comes before those that are only supplied",
        ["GW1103 breaks"] = "of two GatewaySubnets the second holds",
        ["GW1107 breaks"] = "the security group is kept, and its order isn't",
        ["GW4214 breaks"] = Names,
        ["GW4306 breaks"] = "networks that are there come after those of the template",
        ["GW6011 holds"] = "which network asked for the peering no template tells",
        ["GW7031 breaks"] = Names,
        ["GW9022 breaks"] = Parameters,
        ["GW9023 breaks"] = Parameters,
        ["GW9024 breaks"] = Parameters,
    };
}
