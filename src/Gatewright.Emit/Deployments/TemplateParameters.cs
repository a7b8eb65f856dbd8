using System.Globalization;
using System.Text.Json;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

using Gatewright.Model;

/// <summary>A parameter as a template declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">ARM's word: string, int or securestring.</param>
/// <param name="Default">What is used when nothing is supplied.</param>
/// <param name="Description">What it is for.</param>
internal sealed record TemplateParameter(string Name, string Type, ArmNode? Default = null, ArmNode? Description = null)
{
    /// <summary>Where Azure reads the value, if that is a key vault: a deployment is told the place and never sees the value.</summary>
    public ArmObject? Reference { get; init; }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(Name);
        writer.WriteString("type", Type);
        // An empty key would deploy and never work.
        if (Type == "securestring")
            writer.WriteNumber("minLength", 1);
        writer.Write("defaultValue", Default);
        writer.Write("metadata", Description is null ? null : new ArmObject { { "description", Description } });
        writer.WriteEndObject();
    }
}

/// <summary>The parameters of a topology's template, and which of them nested templates use.</summary>
internal sealed class TemplateParameters
{
    private readonly Dictionary<string, TemplateParameter> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isForSubscription;

    /// <summary>Secrets that are in key vaults. Only a nested template can be given one, so these are its parameters and not the outer one's.</summary>
    private readonly Dictionary<string, TemplateParameter> kept = new(StringComparer.OrdinalIgnoreCase);

    public TemplateParameters(Topology topology, bool isForSubscription)
    {
        this.isForSubscription = isForSubscription;
        foreach (var parameter in topology.Parameters)
            Add(new(parameter.ArmName, parameter.IsNumber ? "int" : "string", Default(parameter, isForSubscription), parameter.Description.IsSaid ? ArmNode.Of(parameter.Description.Value) : null));
        foreach (var secret in topology.Secrets.Where(it => !it.IsExisting))
            Add(new(secret.ArmName, "securestring", Description: secret.Vault is null ? null : (ArmNode)$"Put into the key vault as '{secret.Name}': a new random value at the first deployment, the kept one afterwards."));
        foreach (var secret in topology.Secrets.Where(it => it.IsExisting))
            kept.TryAdd(secret.ArmName, new(secret.ArmName, "securestring") { Reference = VaultReference(secret) });

        // Two things that share a name are a finding; the first stands.
        void Add(TemplateParameter parameter)
        {
            if (byName.TryAdd(parameter.Name, parameter))
                All.Add(parameter);
        }
    }

    /// <summary>What the template asks for.</summary>
    public List<TemplateParameter> All { get; } = [];

    /// <summary>What the resources of a nested template use, in the order of the outer template; secrets stay secure.</summary>
    public IReadOnlyList<TemplateParameter> UsedBy(Deployment deployment)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in deployment.Resources)
            ParametersOf.Note(resource, used);

        var outer = new[] { ArmScope.OuterSubscription, ArmScope.OuterGroup, ArmScope.OuterLocation }.Where(used.Contains).Select(name => new TemplateParameter(name, "string"));
        return [.. All.Where(parameter => used.Contains(parameter.Name)).Select(it => new TemplateParameter(it.Name, it.Type)), .. kept.Values.Where(it => used.Contains(it.Name)), .. outer];
    }

    /// <summary>
    /// What a deployment of a list declares for itself: parameters with all that is known of them. A default that ARM evaluates would mean
    /// something else in each place, or at each time, so there the value is asked for.
    /// </summary>
    public IReadOnlyList<TemplateParameter> DeclaredBy(Deployment deployment) =>
    [
        .. UsedBy(deployment).Select(used => byName.TryGetValue(used.Name, out var whole)
            ? whole with { Default = whole.Default is ArmText { Term.IsExpression: true } ? null : whole.Default }
            : used.Reference is not null ? used
            : used with { Description = ArmScope.MeaningOf(used.Name, isForSubscription) }),
    ];

    /// <summary>A template for a subscription has no resource group whose region it could ask for; the deployment's own serves.</summary>
    private static ArmNode? Default(ParameterElement parameter, bool isForSubscription) => parameter.Default switch
    {
        { Text: null } => null,
        { IsExpression: true, Text: "resourceGroup().location" } when isForSubscription => ArmTerm.Expression("deployment().location"),
        { IsExpression: true } => ArmTerm.Expression(ArmExpressions.Print(parameter.Default.Term!)),
        { Text: var text } when parameter.IsNumber && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        { Text: var text } => text,
    };

    private static ArmObject VaultReference(SecretElement secret) => new()
    {
        { "keyVault", new ArmObject { { "id", ArmNode.Of(secret.Vault!.Id.Value) } } },
        { "secretName", ArmNode.Of(secret.Name.Value) },
    };
}
