using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.ExpressRoute;

/// <summary>Authorizations of circuits. A key that Azure makes is read as <c>reference(…).authorizationKey</c>.</summary>
internal static class AuthorizationReader
{
    /// <summary>The authorization whose key a property asks for; null if it is another key, or none.</summary>
    public static T? Find<T>(TemplateReading reading, ArmNode properties)
        where T : Element
    {
        if (properties.Value["authorizationKey"] is not ArmUnknown { Expression: MemberAccess { Target: FunctionCall { Arguments: [var id, ..] } call } }
            || !call.Name.Equals("reference", StringComparison.OrdinalIgnoreCase))
            return null;
        if (reading.Find<T>(ArmIds.KeyOf(id)) is not { } authorization)
            return null;
        properties.Skip("authorizationKey");
        return authorization;
    }

    /// <summary>A key that is supplied; null if there is none. An empty text is none: exports and modules write it.</summary>
    public static SecretElement? Key(TemplateReading reading, ArmNode properties)
    {
        if (properties.Value["authorizationKey"] is not ArmString { Value: "" })
            return reading.Secrets.Read(properties, "authorizationKey");
        properties.Skip("authorizationKey");
        return null;
    }

    public static void Add(TemplateReading reading, ExpressRouteCircuitElement circuit, string key, Setting<Name> name, ArmNode node)
    {
        var authorization = new CircuitAuthorizationElement(circuit, node.Place) { Name = name };
        node.Skip("properties", "name");
        circuit.Authorizations = circuit.Authorizations.Add(authorization);
        reading.Add($"{key}/authorizations/{name}".ToLowerInvariant(), authorization);
    }
}
