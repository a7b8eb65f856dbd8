using Gatewright.Model;

namespace Gatewright;

/// <summary>What becomes an object of its own in a template, so that a patch can be laid over it.</summary>
public abstract class Emitted<TSelf> : Handle<TSelf>, IPatched
    where TSelf : Emitted<TSelf>
{
    /// <summary>Few things are patched, so there is a list only where there is a patch.</summary>
    private List<Fact<Json>>? patches;

    private protected Emitted(Handle parent, Call declared)
        : base(parent, declared) { }

    ImmutableArray<Fact<Json>> IPatched.Patches => patches is null ? [] : patches.ToImmutableArray();

    /// <summary>
    /// Lays a patch in ARM's own words over what is emitted for this thing, as RFC 7396 says: objects are merged, null removes, everything
    /// else replaces. For what no verb sets. Rules don't read patches; those that need to know all that is said of a thing are silent about a patched one.
    /// </summary>
    /// <param name="patch">A JSON object such as <c>{ "properties": { … } }</c>; text in brackets is an ARM expression. No secrets, which belong in parameters.</param>
    /// <example><c>network.WithArm("""{ "properties": { "privateEndpointVNetPolicies": "Basic" } }""")</c></example>
    public TSelf WithArm(Value<Json> patch)
    {
        var call = Saying(nameof(WithArm));
        var fact = call.Fact(patch);
        (patches ??= []).Add(fact);
        Journal.Patches.Add(new(this, fact));
        return Self;
    }
}

internal interface IPatched
{
    /// <summary>In the order they were said, which is that in which they are laid.</summary>
    ImmutableArray<Fact<Json>> Patches { get; }
}

/// <summary>A patch and what it is laid over.</summary>
internal sealed record Patch(Handle Handle, Fact<Json> Json);
