using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>Prints the use of a module: where it is deployed to, and what it is given.</summary>
internal sealed class ModulePrinter(FileSymbols file, DeploymentPlan plan, ResourcePrinter resources)
{
    public string Print(Deployment deployment, BicepFile module)
    {
        file.Begin(deployment);
        var symbol = file.SymbolOf(deployment);
        var text = new StringBuilder($"module {symbol} {BicepText.Quoted(module.Name)} = ");
        var body = new BodyPrinter(file, text);
        body.BeginObject();
        body.Add("name", deployment.Name);
        body.Add("scope", Scope(deployment.Scope));
        if (module.Parameters.Count > 0)
        {
            using (body.Object("params"))
            {
                foreach (var (name, parameter) in module.Parameters)
                    body.Add(name, Passed(parameter));
            }
        }

        resources.PrintDependencies(body, plan.DependsOn(deployment));
        body.EndObject();
        return text.Append('\n').ToString();
    }

    /// <summary>A group that the file creates goes by its name, which makes the module wait for it.</summary>
    private BicepExpression? Scope(ArmScope scope)
    {
        if (scope.Group is null)
            return scope.Subscription is null ? null : ScopeTranslation.Subscription(file, scope.Subscription);
        var group = scope.Subscription is not null ? null : plan.Steps.OfType<ArmResource>()
            .FirstOrDefault(it => it.Layer == ArmLayer.Groups && it.Scope.Subscription is null && it.Names[0].Equals(scope.Group));
        if (group is null)
            return ScopeTranslation.Group(file, scope.Subscription, scope.Group);
        file.NoteReference(file.SymbolOf(group));
        return new BicepExpression.Word(file.SymbolOf(group));
    }

    private BicepExpression Passed(TemplateParameter parameter)
    {
        if (parameter.Reference is { } place)
            return VaultTranslation.Secret(file, place);
        return file.Of(OuterPlace.Find(parameter.Name)?.Passed(plan.IsSubscriptionScope) ?? new Term.Parameter(parameter.Name));
    }
}
