namespace Gatewright.Emit.ArmJson;

/// <summary>The list of deployments for programs. A place that is null is the one deployed to; text in brackets is what a parameter says.</summary>
internal static class DeploymentIndex
{
    public static void Print(JsonPrinter json, string topology, ImmutableArray<PlannedFile> all)
    {
        using (json.Object())
        {
            json.Add("topology", topology);
            json.AddArray("deployments", all, static (to, file) => Print((JsonPrinter)to, file));
        }
    }

    private static void Print(JsonPrinter json, PlannedFile file)
    {
        var deployment = file.Deployment;
        json.Add("name", file.Name);
        json.Add("stage", new Term.Number(file.Stage));
        json.Add("scope", deployment.IsSubscriptionScope ? "subscription" : "resourceGroup");
        AddOrNull(json, "subscription", deployment.Scope.Subscription);
        if (deployment.IsSubscriptionScope)
            AddOrNull(json, "location", file.Location is null ? null : Term.Of(file.Location));
        else
            AddOrNull(json, "resourceGroup", deployment.Scope.Group);
        json.Add("template", file.Template);
        json.AddOrNull("parametersFile", file.Parameters);
        json.AddArray("parameters", file.ParameterNames.AsSpan());
        json.AddArray("dependsOn", file.DependsOn.AsSpan());
    }

    private static void AddOrNull(JsonPrinter json, string name, Term? term)
    {
        if (term is null)
            json.AddNull(name);
        else
            json.Add(name, term);
    }
}
