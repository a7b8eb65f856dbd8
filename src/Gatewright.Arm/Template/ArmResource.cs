using Gatewright.Arm.Bodies;

namespace Gatewright.Arm.Template;

using Gatewright.Model;

/// <summary>A resource of a template: its place, its body, and what it must wait for.</summary>
internal sealed class ArmResource(ArmScope scope, ArmLayer layer, string type, params ImmutableArray<Term> names) : IStep
{
    private static readonly string[] Usual = ["location", "tags", "sku", "zones", "identity", "properties"];

    /// <summary>A hub is named by hundreds of others.</summary>
    private Term? id;
    private (ArmScope? Viewer, Term? Id) seenFrom;
    private (int Bytes, string[]? Parameters) measured;
    private ArmObject? patched;

    public ArmScope Scope { get; } = scope;

    public ArmLayer Layer { get; } = layer;

    /// <summary>The full type, such as <c>Microsoft.Network/virtualNetworks/subnets</c>.</summary>
    public string Type { get; } = type;

    /// <summary>One name for each segment of the type behind the namespace.</summary>
    public ImmutableArray<Term> Names { get; } = names;

    /// <summary>Where what it says came later than its type's usual version, a newer one.</summary>
    public string ApiVersion { get => field ?? ApiVersions.Of(Type); init; }

    public Term? Location { get; init; }

    public Tags? Tags { get; init; }

    /// <summary>Writes what stands between tags and properties: sku, zones, identity.</summary>
    public Action<BodyWriter>? Head { get; init; }

    /// <summary>Writes the members of the properties. It gets the resource, so that one serves all networks or links: an estate has ten thousands.</summary>
    public required Action<ArmResource, BodyWriter> Properties { get; init; }

    /// <summary>What it is the resource of; null for a part of it that nobody named.</summary>
    public Element? Element { get; set; }

    /// <summary>Resources that must be there first: no more than needed, so what is reached through another isn't repeated.</summary>
    public ArmResource[] DependsOn { get; private set; } = [];

    /// <summary>What lists it: itself in a template, or the deployment that it was put into last.</summary>
    public IStep? Step { get; set; }

    /// <summary>The name as it stands in the template: children are named behind their parent.</summary>
    public Term Name => Names switch
    {
        [var name] => name,
        [var parent, var name] => Term.Concat(parent, "/", name),
        _ => Term.Concat([Names[0], .. Names.Skip(1).SelectMany(it => new Term[] { "/", it })]),
    };

    public int NameLength
    {
        get
        {
            var length = Names.Length - 1;
            foreach (var name in Names)
                length += name is Term.Literal literal ? literal.Text.Length : Name.Length;
            return length;
        }
    }

    /// <inheritdoc/>
    public Term Dependency => id ??= Scope.IdFrom(Scope, Type, Names);

    /// <summary>About how many bytes it takes as JSON without white space, once nothing is added to it any more; never too few.</summary>
    public int Size => Measured().Bytes;

    /// <summary>The parameters that its body uses.</summary>
    public string[] Parameters => Measured().Parameters;

    private ArmObject? Patched => Element is not { Patches: { IsEmpty: false } patches } ? null : patched ??= Over(patches);

    /// <summary>Whether a member of the outermost object is one that many resources have.</summary>
    public static bool IsUsual(string name) => Array.IndexOf(Usual, name) >= 0;

    /// <summary>Works out size and parameters, if that wasn't done. One measure serves many resources.</summary>
    public (int Bytes, string[] Parameters) Measured(Measure? measure = null)
    {
        if (measured.Parameters is null)
            measured = (measure ?? new()).Of(this);
        return measured!;
    }

    public void WaitFor(ArmResource other) => DependsOn = [.. DependsOn, other];

    /// <summary>The id, as seen from a scope. Those who see it from another scope mostly come one after the other.</summary>
    public Term IdFrom(ArmScope viewer)
    {
        if (viewer == Scope)
            return Dependency;
        if (seenFrom.Viewer != viewer)
            seenFrom = (viewer, Scope.IdFrom(viewer, Type, Names));
        return seenFrom.Id!;
    }

    /// <summary>The id of a part of this resource.</summary>
    public Term PartFrom(ArmScope viewer, string partType, Term part) => Scope.IdFrom(viewer, $"{Type}/{partType}", Names.Add(part));

    /// <summary>Writes what stands before the properties.</summary>
    public void WriteHead(BodyWriter to)
    {
        if (Patched is not { } whole)
        {
            WriteOwnHead(to);
            return;
        }

        foreach (var name in Usual.AsSpan(..^1))
            ArmObject.Write(to, name, whole.Find(name));
        foreach (var (name, node) in whole.Members.Where(it => it.Name is not Term.Literal { Text: var text } || !IsUsual(text)))
            ArmObject.Write(to, name, node);
    }

    public void WriteProperties(BodyWriter to)
    {
        if (Patched is not { } whole)
            WriteOwnProperties(to);
        else
            ArmObject.Write(to, "properties", whole.Find("properties") as ArmObject ?? new());
    }

    private void WriteOwnHead(BodyWriter to)
    {
        to.Add("location", Location);
        Tags?.Write(to);
        Head?.Invoke(to);
    }

    private void WriteOwnProperties(BodyWriter to)
    {
        using (to.Object("properties"))
            Properties(this, to);
    }

    /// <summary>Apart, since a lambda costs something wherever it might be needed.</summary>
    private ArmObject Over(ImmutableArray<Setting<Json>> patches) => patches.Over(to =>
    {
        WriteOwnHead(to);
        WriteOwnProperties(to);
    });
}
