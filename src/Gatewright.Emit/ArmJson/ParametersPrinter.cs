using Gatewright.Arm.Template;

namespace Gatewright.Emit.ArmJson;

/// <summary>Prints parameters: as a template declares them, as a nested one is given them, and as the file that is filled in.</summary>
internal static class ParametersPrinter
{
    public const string Schemas = "https://schema.management.azure.com/schemas/";

    public static void PrintDeclarations(JsonPrinter json, IReadOnlyList<TemplateParameter> parameters)
    {
        using (json.Object("parameters"))
        {
            foreach (var parameter in parameters)
            {
                using (json.Object(parameter.Name))
                {
                    json.Add("type", parameter.Type.ToString().ToLowerInvariant());
                    // An empty key would deploy and never work.
                    if (parameter.Type == TemplateParameterType.SecureString)
                        json.Add("minLength", new Term.Number(1));
                    json.Add("defaultValue", parameter.Default);
                    json.AddObject("metadata", "description", parameter.Description);
                }
            }
        }
    }

    public static void PrintPassed(JsonPrinter json, IReadOnlyList<TemplateParameter> parameters, bool isSubscriptionScope)
    {
        using (json.Object("parameters"))
        {
            foreach (var parameter in parameters)
            {
                using (json.Object(parameter.Name))
                {
                    if (parameter.Reference is { } place)
                        PrintReference(json, place);
                    else
                        json.Add("value", OuterPlace.Find(parameter.Name)?.Passed(isSubscriptionScope) ?? new Term.Parameter(parameter.Name));
                }
            }
        }
    }

    /// <summary>Null is refused until somebody supplies a value; an empty text would be taken.</summary>
    public static void PrintFile(JsonPrinter json, IEnumerable<TemplateParameter> parameters)
    {
        using (json.Object())
        {
            json.Add("$schema", Schemas + "2019-04-01/deploymentParameters.json#");
            json.Add("contentVersion", "1.0.0.0");
            using (json.Object("parameters"))
            {
                foreach (var parameter in parameters.Where(it => it.Default is null))
                {
                    using (json.Object(parameter.Name))
                    {
                        if (parameter.Reference is { } place)
                            PrintReference(json, place);
                        else
                            json.AddNull("value");
                    }
                }
            }
        }
    }

    private static void PrintReference(JsonPrinter json, VaultReference place)
    {
        using (json.Object("reference"))
        {
            json.AddObject("keyVault", "id", place.Vault);
            json.Add("secretName", place.SecretName);
        }
    }
}
