using System.Globalization;

namespace Gatewright.Arm.Template;

using Gatewright.Model;

/// <summary>The parameters of a topology's template, and which of them its deployments use.</summary>
internal sealed class TemplateParameters
{
    private readonly Dictionary<string, TemplateParameter> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isSubscriptionScope;

    /// <summary>Secrets that are in key vaults. Only a nested template can be given one, so these are its parameters and not the outer one's.</summary>
    private readonly Dictionary<string, TemplateParameter> kept = new(StringComparer.OrdinalIgnoreCase);

    public TemplateParameters(Topology topology, bool isSubscriptionScope)
    {
        this.isSubscriptionScope = isSubscriptionScope;
        foreach (var parameter in topology.Parameters)
        {
            Add(new(
                parameter.ArmName,
                TypeOf(parameter),
                Default(parameter),
                parameter.Description.IsSet ? Term.Of(parameter.Description.Value) : null));
        }

        foreach (var secret in topology.Secrets)
        {
            var parameter = new TemplateParameter(secret.ArmName, TemplateParameterType.SecureString);
            if (secret.IsExisting)
                kept.TryAdd(secret.ArmName, parameter with { Reference = new(Term.Of(secret.Vault!.Id.Value), Term.Of(secret.Name.Value)) });
            else
                Add(secret.Vault is null ? parameter : parameter with { Description = PutInto(secret) });
        }

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
    public IReadOnlyList<TemplateParameter> UsedBy(IEnumerable<ArmResource> resources)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in resources)
            used.UnionWith(resource.Parameters);
        return
        [
            .. All.Where(it => used.Contains(it.Name)).Select(it => new TemplateParameter(it.Name, it.Type)),
            .. kept.Values.Where(it => used.Contains(it.Name)),
            .. OuterPlace.All.Where(it => used.Contains(it.Parameter)).Select(it => new TemplateParameter(it.Parameter, TemplateParameterType.String)),
        ];
    }

    /// <summary>
    /// What a deployment of a list declares for itself: parameters with all that is known of them. A default that ARM evaluates would mean
    /// something else in each place, or at each time, so there the value is asked for.
    /// </summary>
    public IReadOnlyList<TemplateParameter> DeclaredBy(IEnumerable<ArmResource> resources) =>
    [
        .. UsedBy(resources).Select(used => byName.TryGetValue(used.Name, out var whole)
            ? whole with { Default = whole.Default is { IsComputed: true } ? null : whole.Default }
            : used with { Description = OuterPlace.Find(used.Name)?.Meaning(isSubscriptionScope) is { } meaning ? (Term)meaning : null }),
    ];

    private static TemplateParameterType TypeOf(ParameterElement parameter) => parameter.OtherType switch
    {
        "bool" => TemplateParameterType.Bool,
        "array" => TemplateParameterType.Array,
        "object" => TemplateParameterType.Object,
        _ => parameter.IsNumber ? TemplateParameterType.Int : TemplateParameterType.String,
    };

    private static Term PutInto(SecretElement secret) =>
        $"Put into the key vault as '{secret.Name}': a new random value at the first deployment, the kept one afterwards.";

    /// <summary>A template for a subscription has no resource group whose region it could ask for; the deployment's own serves.</summary>
    private Term? Default(ParameterElement parameter) => parameter.Default.Term switch
    {
        null => null,
        var term when isSubscriptionScope && term.Equals(Term.Of(Region.OfResourceGroup)) => OuterPlace.DeploymentLocation,
        Term.Literal literal when parameter.IsNumber && long.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var number) =>
            new Term.Number(number),
        Term.Literal literal when parameter.OtherType is "bool" => Term.Function("bool", literal.Text.ToLowerInvariant()),
        Term.Literal literal when parameter.OtherType is not null => Term.Function("json", literal),
        var term => term,
    };
}
