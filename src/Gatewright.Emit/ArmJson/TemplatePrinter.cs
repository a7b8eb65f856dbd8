using Gatewright.Arm.Template;

namespace Gatewright.Emit.ArmJson;

/// <summary>Prints a plan as an ARM template, or a deployment of it as one.</summary>
/// <param name="json">Takes the template.</param>
/// <param name="plan">What is printed.</param>
/// <param name="limit">How many bytes a whole template may have without white space; beyond them printing ends.</param>
internal sealed class TemplatePrinter(JsonPrinter json, DeploymentPlan plan, int limit = int.MaxValue)
{
    private const string Deployments = "Microsoft.Resources/deployments";

    public bool IsTooLarge => json.CompactCount > limit;

    public void PrintWhole() => PrintTemplate(plan.IsSubscriptionScope, plan.Parameters, PrintSteps, () => OutputPrinter.Print(json, plan));

    /// <summary>A deployment of a list, as a template of its own.</summary>
    public void Print(Deployment deployment) => PrintTemplate(
        deployment.IsSubscriptionScope, deployment.Parameters, () => PrintResources(deployment), () => OutputPrinter.Print(json, deployment.Gateways));

    private void PrintTemplate(bool isSubscriptionScope, IReadOnlyList<TemplateParameter> parameters, Action printResources, Action printOutput)
    {
        using (json.Object())
        {
            var schema = isSubscriptionScope ? "2018-05-01/subscriptionDeploymentTemplate.json#" : "2019-04-01/deploymentTemplate.json#";
            json.Add("$schema", ParametersPrinter.Schemas + schema);
            json.Add("contentVersion", "1.0.0.0");
            ParametersPrinter.PrintDeclarations(json, parameters);
            using (json.Array("resources"))
                printResources();
            printOutput();
        }
    }

    private void PrintSteps()
    {
        foreach (var step in plan.Steps)
        {
            if (IsTooLarge)
                return;
            if (step is Deployment deployment)
                PrintNested(deployment);
            else
                Print((ArmResource)step, plan.DependsOn(step));
        }
    }

    /// <param name="resource">The resource.</param>
    /// <param name="dependencies">What it waits for; null for what it waits for within its deployment.</param>
    public void Print(ArmResource resource, IEnumerable<IStep>? dependencies)
    {
        using (json.Object())
        {
            json.Add("type", resource.Type);
            json.Add("apiVersion", resource.ApiVersion);
            json.AddName(resource);
            resource.WriteHead(json);
            if (dependencies is null)
                PrintDependencies(resource);
            else
                PrintDependencies(dependencies);
            resource.WriteProperties(json);
        }
    }

    private void PrintResources(Deployment deployment)
    {
        foreach (var resource in deployment.Resources)
            Print(resource, dependencies: null);
    }

    /// <summary>What a resource waits for within its deployment; what else it waits for the deployment does.</summary>
    private void PrintDependencies(ArmResource resource)
    {
        var any = false;
        foreach (var other in resource.DependsOn)
        {
            if (other.Step == resource.Step)
                PrintDependency(other, ref any);
        }

        if (any)
            json.EndArray();
    }

    private void PrintDependencies(IEnumerable<IStep> dependencies)
    {
        var any = false;
        foreach (var step in dependencies)
            PrintDependency(step, ref any);
        if (any)
            json.EndArray();
    }

    private void PrintDependency(IStep step, ref bool any)
    {
        if (!any)
        {
            json.Name("dependsOn");
            json.BeginArray();
        }

        any = true;
        json.Value(step.Dependency);
    }

    private void PrintNested(Deployment deployment)
    {
        using (json.Object())
        {
            json.Add("type", Deployments);
            json.Add("apiVersion", ApiVersions.Of(Deployments));
            json.Add("name", deployment.Name);
            json.Add("subscriptionId", deployment.Scope.Subscription);
            json.Add("resourceGroup", deployment.Scope.Group);
            if (deployment.IsSubscriptionScope)
                json.Add("location", OuterPlace.DeploymentLocation);
            PrintDependencies(plan.DependsOn(deployment));
            using (json.Object("properties"))
            {
                json.Add("mode", "Incremental");
                // With outer scope secrets would stand in the history of deployments.
                json.AddObject("expressionEvaluationOptions", "scope", "inner");
                ParametersPrinter.PrintPassed(json, deployment.Parameters, plan.IsSubscriptionScope);
                json.Name("template");
                Print(deployment);
            }
        }
    }
}
