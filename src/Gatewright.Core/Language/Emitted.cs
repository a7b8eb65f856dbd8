namespace Gatewright;

/// <summary>What becomes an object of its own in a template, so that a patch can be laid over it.</summary>
public abstract class Emitted<TSelf> : Handle<TSelf>
    where TSelf : Emitted<TSelf>
{
    private protected Emitted(Handle parent, Element element, Call? declared = null) : base(parent, element, declared) { }

    /// <summary>What is emitted: the element itself, or the one resource of a connection.</summary>
    private protected virtual Element Part => Element;

    /// <summary>
    /// Lays a patch in ARM's own words over what is emitted for this thing, as RFC 7396 says: objects are merged, null removes, everything
    /// else replaces. For what no method sets. Rules don't read patches; those that need to know all that is said of a thing are silent about a patched one.
    /// </summary>
    /// <param name="patch">A JSON object such as <c>{ "properties": { … } }</c>; text in brackets is an ARM expression. No secrets, which belong in
    /// parameters.</param>
    /// <example><c>network.WithArmPatch("""{ "properties": { "privateEndpointVNetPolicies": "Basic" } }""")</c></example>
    public TSelf WithArmPatch(Value<Json> patch)
    {
        var setting = RecordCall(nameof(WithArmPatch)).Setting(patch);
        if (!Journal.IsClosed)
            Journal.Patches.Add(new(Element, setting));
        return Set(Part.Patches = More(Part.Patches, setting));
    }
}
