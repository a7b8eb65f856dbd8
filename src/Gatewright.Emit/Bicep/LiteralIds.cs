namespace Gatewright.Emit.Bicep;

/// <summary>Ids of what exists, as programs write them, taken apart.</summary>
internal static class LiteralIds
{
    private const string Namespace = "Microsoft.Network";

    /// <summary>
    /// The id of a resource of the network; null for another, whose versions aren't known here, and for one that would come together in other letters.
    /// </summary>
    public static Term.ResourceId? Parse(string text)
    {
        if (text.Split('/') is not ["", "subscriptions", var subscription, "resourceGroups", var group, "providers", Namespace, .. var segments]
            || segments.Length < 2 || segments.Length % 2 != 0)
        {
            return null;
        }

        var types = segments.Where((_, index) => index % 2 == 0);
        var names = segments.Where((_, index) => index % 2 == 1);
        return new($"{Namespace}/{string.Join('/', types)}", [.. names.Select(it => (Term)it)], subscription, group);
    }
}
