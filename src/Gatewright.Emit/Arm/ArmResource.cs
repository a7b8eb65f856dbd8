using Gatewright.Emit.Deployments;

namespace Gatewright.Emit.Arm;

/// <summary>The order in which the parts of an estate come about. Where several scopes take part, each layer of each is a deployment of its own.</summary>
internal enum ArmLayer
{
    Groups,

    /// <summary>Tables, security groups and NAT gateways that networks of other scopes use.</summary>
    Shared,
    Networks,
    Gateways,

    /// <summary>After the gateways, as both write to their network.</summary>
    RouteServers,
    Connections,
    Peerings,

    /// <summary>The links back, where the two networks stand in different scopes.</summary>
    ReturnPeerings,
}

/// <summary>A resource of a template: ARM's shape, its place and what it must wait for.</summary>
internal sealed class ArmResource(ArmScope scope, ArmLayer layer, string type, params ImmutableArray<ArmTerm> names) : IStep
{
    /// <summary>A hub is named by hundreds of others.</summary>
    private ArmTerm? id;

    private int? size;

    public ArmScope Scope { get; } = scope;

    public ArmLayer Layer { get; } = layer;

    /// <summary>The full type, such as <c>Microsoft.Network/virtualNetworks/subnets</c>.</summary>
    public string Type { get; } = type;

    /// <summary>One name for each segment of the type behind the namespace.</summary>
    public ImmutableArray<ArmTerm> Names { get; } = names;

    /// <summary>Newer than its type's, for what came later; null for the type's.</summary>
    public string? ApiVersion { get; init; }

    public ArmNode? Location { get; set; }

    public ArmNode? Tags { get; set; }

    public ArmNode? Sku { get; set; }

    public ArmNode? Zones { get; set; }

    public ArmNode? Identity { get; set; }

    /// <summary>Members of the outermost object that only a patch brings.</summary>
    public ArmObject? Others { get; set; }

    public required ArmObject Properties { get; set; }

    /// <summary>Resources of the template that must be there first: no more than needed, so what is reached through another isn't repeated.</summary>
    public List<ArmResource> DependsOn { get; } = [];

    /// <summary>The name as it stands in the template: children are named behind their parent.</summary>
    public ArmTerm Name => Names switch
    {
        [var name] => name,
        [var parent, var name] => ArmTerm.Concat([parent, "/", name]),
        _ => ArmTerm.Concat([Names[0], .. Names.Skip(1).SelectMany(it => new ArmTerm[] { "/", it })]),
    };

    /// <inheritdoc/>
    public ArmTerm Dependency => id ??= IdOf(Type, Scope, Scope, Names.AsSpan());

    /// <summary>About how many bytes it takes without white space, once nothing is added to it any more.</summary>
    public int Size => size ??= ArmSize.Of(this);

    /// <summary>The id, as seen from a scope.</summary>
    public ArmTerm IdFrom(ArmScope viewer) => viewer == Scope ? Dependency : IdOf(Type, Scope, viewer, Names.AsSpan());

    /// <summary>The id of a part of this resource.</summary>
    public ArmTerm PartFrom(ArmScope viewer, string partType, ArmTerm part) => IdOf($"{Type}/{partType}", Scope, viewer, [.. Names, part]);

    private static ArmTerm IdOf(string type, ArmScope scope, ArmScope viewer, ReadOnlySpan<ArmTerm> names)
    {
        var arguments = new List<string>(scope.ArgumentsFrom(viewer)) { $"'{type}'" };
        foreach (var name in names)
            arguments.Add(name.AsArgument);
        return ArmTerm.Expression($"resourceId({string.Join(", ", arguments)})");
    }
}
