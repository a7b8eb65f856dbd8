using Gatewright.Arm.Lowering;
using Gatewright.Arm.Planning;
using Gatewright.Arm.Template;
using Gatewright.Emit.ArmJson;

namespace Gatewright.Emit.Portal;

using Gatewright.Model;

/// <summary>
/// The form in which the portal asks for parameters:
/// https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/create-uidefinition-overview, 2026-11.
/// </summary>
internal sealed class PortalForm
{
    public const string File = "createUiDefinition.json";

    private readonly DeploymentPlan plan;

    private PortalForm(DeploymentPlan plan, bool isList)
    {
        (this.plan, IsList) = (plan, isList);
        // Such forms are made for resource groups alone.
        Text = isList || plan.IsSubscriptionScope || !Asked.Any() ? null : Print();
    }

    /// <summary>Whether one template doesn't suffice.</summary>
    public bool IsList { get; }

    /// <summary>The form; null where there is nothing to ask, or the portal has no such form.</summary>
    public string? Text { get; }

    /// <summary>The parameters that it asks for; of what is computed by default, and of values of another type, the portal's own page takes care.</summary>
    private IEnumerable<TemplateParameter> Asked => plan.Parameters.Where(it => it.Default is not { IsComputed: true }
        && it.Type is TemplateParameterType.String or TemplateParameterType.Int or TemplateParameterType.SecureString);

    public static PortalForm Of(Topology topology) =>
        new(new DeploymentPlanning(TopologyLowering.Lower(topology), ArmLimits.Azure).One(), ArmTemplate.Create(topology).IsList);

    private string Print() => JsonPrinter.Print(json =>
    {
        using (json.Object())
        {
            json.Add("$schema", ParametersPrinter.Schemas + "0.1.2-preview/CreateUIDefinition.MultiVm.json#");
            json.Add("handler", "Microsoft.Azure.CreateUIDef");
            json.Add("version", "0.1.2-preview");
            using (json.Object("parameters"))
            {
                using (json.Array("basics"))
                {
                    foreach (var parameter in Asked)
                        PortalField.Print(json, parameter);
                }

                using (json.Array("steps"))
                {
                }

                using (json.Object("outputs"))
                {
                    foreach (var parameter in Asked)
                        json.Add(parameter.Name, PortalField.Output(parameter));
                }
            }
        }
    }).ToString();
}
