using Gatewright.Arm;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>A file of a program: one that is deployed, or a module of it.</summary>
/// <param name="Name">Its path in the program's folder.</param>
/// <param name="Text">What is in it.</param>
/// <param name="Parameters">The parameters that it declares, with the names they have there.</param>
/// <param name="Problems">What no Bicep can be written for.</param>
internal sealed record BicepFile(
    string Name, string Text, IReadOnlyList<(string Symbol, TemplateParameter Parameter)> Parameters, IReadOnlyList<EmissionProblem> Problems)
{
    /// <summary>A deployment as a file of its own.</summary>
    public static BicepFile Of(string name, Deployment deployment)
    {
        var file = new FileSymbols(deployment.Parameters, deployment.Resources);
        var resources = new ResourcePrinter(file);
        string[] created = [.. deployment.Resources.Select(it => resources.Print(it, it.DependsOn.Where(other => other.Step == it.Step)))];
        return Of(name, deployment.IsSubscriptionScope, file, deployment.Parameters, resources, created, deployment.Gateways, []);
    }

    /// <summary>The program that deploys all: its modules, and the file itself as the first.</summary>
    public static ImmutableArray<BicepFile> Of(DeploymentPlan plan)
    {
        var file = new FileSymbols(plan.Parameters, plan.Steps);
        var names = new ModuleNames();
        var modules = plan.Deployments.ToDictionary(it => (IStep)it, it => Of(names.NextFile(it), it));
        var resources = new ResourcePrinter(file);
        var printer = new ModulePrinter(file, plan, resources);
        string[] steps =
        [
            .. plan.Steps.Select(it => it is Deployment deployment
                ? printer.Print(deployment, modules[it])
                : resources.Print((ArmResource)it, plan.DependsOn(it))),
        ];
        var main = Of("main.bicep", plan.IsSubscriptionScope, file, plan.Parameters, resources, steps, plan.Gateways,
            plan.Deployments.Where(it => it.Gateways.Count > 0));
        return [main, .. plan.Deployments.Select(it => modules[it])];
    }

    private static BicepFile Of(
        string name,
        bool isSubscriptionScope,
        FileSymbols file,
        IReadOnlyList<TemplateParameter> parameters,
        ResourcePrinter resources,
        string[] steps,
        IReadOnlyList<GatewayOutput> gateways,
        IEnumerable<Deployment> modules)
    {
        // What exists is known once all is printed that refers to it, and what is used of the parameters after that.
        string[] outputs = [.. new OutputPrinter(file).Print(gateways, modules)];
        string[] existing = [.. file.Existing.Select(resources.Print)];
        string[] declared = [.. ParameterPrinter.Print(file, parameters)];
        string[] scope = isSubscriptionScope ? ["targetScope = 'subscription'\n"] : [];
        return new(
            name,
            string.Join('\n', [.. scope, .. declared, .. existing, .. steps, .. outputs]),
            [.. parameters.Where(it => file.IsUsed(it.Name)).Select(it => (file.SymbolOf(it), it))],
            file.Problems);
    }
}
