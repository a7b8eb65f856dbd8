namespace Gatewright.CSharp.Code;

/// <summary>What a statement makes. Templates have what is of one kind in the order in which it is made.</summary>
internal static class Creation
{
    /// <summary>A method that no library has, for a place in an expression.</summary>
    public const string Mark = "!";

    /// <summary>The kinds of what is made, in the order in which it happens: an argument before the call that takes it.</summary>
    public static IEnumerable<string> Of(ExpressionSyntax expression)
    {
        foreach (var call in Calls(expression))
        {
            var name = call is MemberAccessExpressionSyntax { Name.Identifier.Text: var text } ? text : "";
            if (KindOf(name) is { } kind)
                yield return kind;
        }
    }

    private static string? KindOf(string method) => method switch
    {
        "AddSecret" or "ExistingSecret" => "secret",
        "AddSubnet" or "WithSubnet" or "ExistingSubnet" or "WithRouteServerSubnet" => "subnet",
        "AddIngressNatRule" or "AddEgressNatRule" => "NAT rule",
        "AddSite" or "AddSiteByFqdn" or "ExistingSite" or "AddClassicNetwork" => "site",
        "AddVpnGateway" or "ExistingVpnGateway" or "AddPolicyBasedVpnGateway" or "AddExpressRouteGateway" or "ExistingExpressRouteGateway" => "gateway",
        "AddCircuit" or "AddExpressRouteCircuit" or "ExistingExpressRouteCircuit" => "circuit",
        "AllowInbound" or "AllowOutbound" or "DenyInbound" or "DenyOutbound" => "security rule",
        "ConnectTo" or "PeerWith" or "Accept" or Mark => method,
        _ when method.StartsWith("Add", StringComparison.Ordinal) => method["Add".Length..],
        _ when method.StartsWith("Existing", StringComparison.Ordinal) => method["Existing".Length..],
        _ => null,
    };

    /// <summary>Callee by callee, innermost first.</summary>
    private static IEnumerable<ExpressionSyntax> Calls(SyntaxNode node)
    {
        if (node is InvocationExpressionSyntax call)
        {
            if (call.Expression is MemberAccessExpressionSyntax member)
            {
                foreach (var inner in Calls(member.Expression))
                    yield return inner;
            }

            foreach (var inner in call.ArgumentList.Arguments.SelectMany(it => Calls(it.Expression)))
                yield return inner;
            yield return call.Expression;
            yield break;
        }

        foreach (var inner in node.ChildNodes().SelectMany(Calls))
            yield return inner;
    }
}
