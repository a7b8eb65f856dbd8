using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Analyzers;

/// <summary>Calls that the compiler finds no method for, since the handle has the verb under another name, or another handle has it.</summary>
internal static class UnknownVerbs
{
    /// <summary>What ARM, the Azure CLI and other tools say, and the verb that says it here.</summary>
    private static readonly (string Verb, string[] Elsewhere)[] Names =
    [
        ("AddVirtualNetwork", ["AddVnet", "AddVNet", "AddNetwork"]),
        ("AddSite", ["AddLocalNetworkGateway", "AddLocalGateway", "AddLocalSite", "AddVpnSite"]),
        ("AddNetworkSecurityGroup", ["AddNsg", "AddSecurityGroup"]),
        ("AddPublicIp", ["AddPublicIpAddress", "AddPublicIPAddress", "AddPip"]),
        ("AddRouteTable", ["AddUdr", "AddRoutingTable"]),
        ("AddExpressRouteCircuit", ["AddCircuit"]),
        ("AddPointToSite", ["AddVpnClient", "AddVpnClientConfiguration", "AddClients"]),
        ("PeerWith", ["AddPeering", "AddVirtualNetworkPeering", "WithPeering", "Peer", "PeerTo"]),
        ("ConnectTo", ["AddConnection", "AddVpnConnection", "WithConnection", "Connect"]),
        ("WithGatewayTransit", ["WithRemoteGateways", "UseRemoteGateways", "WithUseRemoteGateways", "AllowGatewayTransit", "WithAllowGatewayTransit"]),
        ("WithForwardedTraffic", ["AllowForwardedTraffic", "WithAllowForwardedTraffic"]),
        ("WithBgp", ["WithAsn", "EnableBgp", "WithBgpSettings"]),
        ("WithActiveActive", ["EnableActiveActive", "WithActiveActiveMode"]),
        ("WithNetworkSecurityGroup", ["WithNsg", "WithSecurityGroup"]),
        ("WithDnsServers", ["WithDns", "WithDnsServer"]),
        ("WithIpsecPolicy", ["WithIpsecPolicies", "WithIpSecPolicy", "WithIkePolicy"]),
        ("WithTag", ["WithTags", "AddTag"]),
    ];

    /// <summary>What isn't said of this handle at all, and where it is.</summary>
    private static readonly (string Words, string[] Tried)[] Otherwise =
    [
        ("the shared key is the secret that ConnectTo gets, such as topology.AddSecret(\"psk\")", ["WithSharedKey", "WithPresharedKey"]),
        ("the blocks of a network are arguments of AddVirtualNetwork, as many as you like", ["WithAddressSpace"]),
        ("call AddVpnGateway or AddExpressRouteGateway on a network", ["AddGateway", "AddVirtualNetworkGateway"]),
        ("call WithBgp on its gateways and sites; a connection uses BGP if both ends have an ASN", ["WithBgp", "EnableBgp"]),
    ];

    /// <summary>What is meant by all that was met.</summary>
    public static IEnumerable<Diagnostic> In(Bodies bodies) => bodies.Unbound.Select(call => call.Expression is MemberAccessExpressionSyntax access
        ? Of(call, bodies.Model(call.SyntaxTree).GetTypeInfo(access.Expression).Type, bodies.Model(call.SyntaxTree)) : null).OfType<Diagnostic>();

    /// <summary>What is meant by a call that the compiler finds no method for; null if there is no telling.</summary>
    /// <param name="call">The call.</param>
    /// <param name="receiver">The type of the handle.</param>
    /// <param name="model">Of the file.</param>
    private static Diagnostic? Of(InvocationExpressionSyntax call, ITypeSymbol? receiver, SemanticModel model)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: var name } place } || receiver is null || !Core.Owns(receiver))
            return null;
        var methods = Verbs(receiver).ToLookup(method => method.Name, StringComparer.Ordinal);
        if (methods.Contains(name))
            return WrongArguments.Of(call, place, [.. methods[name]], model);
        var verbs = new HashSet<string>(methods.Select(it => it.Key), StringComparer.Ordinal);
        var meant = Meant(name, verbs);
        var words = meant is null ? Otherwise.FirstOrDefault(it => it.Tried.Contains(name)).Words : $"call {meant}";
        if (words is null)
            return null;
        return Diagnostic.Create(Descriptors.UnknownVerb, place.GetLocation(), meant is null ? null : new[] { call.GetLocation() },
            meant is null ? null : Fix.ToVerb(meant), $"{receiver.Name} has no {name}; {words}");
    }

    private static string? Meant(string name, HashSet<string> verbs) =>
        Names.FirstOrDefault(it => verbs.Contains(it.Verb) && it.Elsewhere.Contains(name)).Verb
        ?? (verbs.Where(verb => string.Equals(verb, name, StringComparison.OrdinalIgnoreCase)).ToList() is [var same] ? same : null);

    private static IEnumerable<IMethodSymbol> Verbs(ITypeSymbol? type)
    {
        for (; type is not null && Core.Owns(type); type = type.BaseType)
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary })
                    yield return method;
            }
        }
    }
}
