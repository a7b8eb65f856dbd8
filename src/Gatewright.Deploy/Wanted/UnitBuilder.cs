using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Arm.Template;
using Gatewright.ArmLanguage;
using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Deploy.Wanted;

/// <summary>Makes the deployments of a topology: its templates with the program's mark, each with its scope and its parameters.</summary>
internal sealed class UnitBuilder(Topology topology, DeploymentOptions options)
{
    private readonly string name = $"{topology.Name}";
    private readonly ImmutableDictionary<string, ParameterValue> values = options.Parameters.SetItems(Places(options, RegionOf(topology, options)));

    /// <summary>The region of the topology, if it has one; Azure keeps a subscription's deployments in a region.</summary>
    private string? Region => RegionOf(topology, options);

    private static string? RegionOf(Topology topology, DeploymentOptions options) => options.Location
        ?? (topology.DefaultRegion.Value is Value<Region>.Known { Value: var region } ? $"{region}" : null);

    /// <summary>What the deployments of a list must be told of the place that the program leaves open.</summary>
    private static IEnumerable<KeyValuePair<string, ParameterValue>> Places(DeploymentOptions options, string? region)
    {
        (OuterPlace Place, string? Value)[] places =
            [(OuterPlace.Subscription, options.SubscriptionId), (OuterPlace.Group, options.ResourceGroup), (OuterPlace.Location, region)];
        return places.Where(it => it.Value is not null).Select(it => KeyValuePair.Create(it.Place.Parameter, ParameterValue.Of(it.Value)));
    }

    public ImmutableArray<DeploymentUnit> Build()
    {
        var template = Emit.ArmTemplate.Create(topology, options.Limits);
        return template.Problems is [var problem, ..]
            ? throw new DeploymentException($"{problem.Path}: {problem.Message}.")
            : [.. template.Deployments.Select(Build)];
    }

    private DeploymentUnit Build(ArmDeployment deployment)
    {
        var text = deployment.Template.Render();
        var template = JsonNode.Parse(text)!.AsObject();
        Mark.Put(template, name);
        var subscription = deployment.Subscription is { } own ? Known(own, "subscription") : options.SubscriptionId;
        var group = deployment.IsSubscriptionScope ? null : deployment.ResourceGroup is { } named ? Known(named, "resource group")
            : options.ResourceGroup ?? throw new DeploymentException("The program puts resources into no group of its own; name one with --resource-group.");
        var location = deployment.IsSubscriptionScope ? (deployment.Location is { } region ? Known(region, "region") : Region)
            ?? throw new DeploymentException("A deployment to a subscription is kept in a region; name one with --location.") : null;
        var given = deployment.Parameters.Where(values.ContainsKey).ToArray();
        var parameters = new JsonObject(given.Select(it => KeyValuePair.Create(it, (JsonNode?)values[it].Sent())));
        var scope = new DeploymentScope { SubscriptionId = subscription, ResourceGroup = group, Location = location ?? Region };
        var expansion = ArmLanguage.ArmTemplate.Parse(template.ToJsonString()).Expand(new()
        {
            Scope = scope, DeploymentName = deployment.Name ?? options.Name ?? name, AllowsMissingParameters = true, Parameters = Seen(template, given),
        });
        return new(deployment.Name ?? options.Name ?? name, subscription, group, location, Region, deployment.Stage, template, parameters, expansion);
    }

    /// <summary>What may be seen: a secret stays unknown.</summary>
    private ArmParameters Seen(JsonObject template, IEnumerable<string> given) => ArmParameters.Parse(new JsonObject(
        from name in given
        where !DeploymentParameter.IsSecure($"{template["parameters"]?[name]?["type"]}")
        select KeyValuePair.Create(name, (JsonNode?)values[name].Sent())).ToJsonString());

    private string Known<T>(Value<T> value, string what) => value switch
    {
        Value<T>.Known known => $"{known.Value}",
        Value<T>.Deferred deferred when values.TryGetValue(deferred.Name, out var given) => $"{given.Sent()["value"]}",
        Value<T>.Deferred deferred => throw new DeploymentException($"The {what} of a deployment is the parameter '{deferred.Name}', which has no value."),
        _ => throw new DeploymentException($"The {what} of a deployment is computed by Azure; write it in the program, or give it as a parameter."),
    };
}
