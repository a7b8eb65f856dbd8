using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Supplied;

/// <summary>User-assigned identities of resources.</summary>
internal static class IdentityReader
{
    public static Link<ManagedIdentityElement>? Read(TemplateReading reading, ArmNode resource)
    {
        if (resource.Object("identity") is not { } identity)
            return null;
        identity.Skip("type");
        if (identity.Object("userAssignedIdentities") is not { } all || all.Value.Members is not [var first, ..])
            return null;
        all.SkipAll();
        // The id stands as the name of a member, in which ARM evaluates expressions, too.
        Value<ResourceId> id = first.Name is ['[', .. var expression, ']']
            ? new Value<ResourceId>.Expression(expression)
            : Parsing.Parse<ResourceId>(first.Name);
        var place = all.At(first.Value);
        return new Link<ManagedIdentityElement>(reading.Existing.Identity($"identity:{first.Name}".ToLowerInvariant(), id, place), new(place));
    }
}
