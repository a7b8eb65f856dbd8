namespace Gatewright.Local.Wire;

/// <summary>Groups and subscriptions as text. Clients spell <c>resourcegroups</c> in both ways, answers in one.</summary>
internal static class Scopes
{
    public static string Group(string subscription, string name) => $"/subscriptions/{subscription}/resourceGroups/{name}";

    public static string? SubscriptionOf(string scope) => Part(scope, 1, "subscriptions");

    public static string? GroupOf(string scope) => Part(scope, 3, "resourceGroups");

    /// <summary>The group's id within any id; null outside of a group.</summary>
    public static string? GroupIdOf(string id) => GroupOf(id) is { } group ? Group(SubscriptionOf(id)!, group) : null;

    public static string Canonical(string scope)
    {
        var parts = scope.TrimEnd('/').Split('/');
        for (var i = 1; i < parts.Length; i += 2)
        {
            parts[i] = parts[i].ToUpperInvariant() switch
            {
                "SUBSCRIPTIONS" => "subscriptions",
                "RESOURCEGROUPS" => "resourceGroups",
                "PROVIDERS" => "providers",
                _ => parts[i],
            };
        }

        return string.Join('/', parts);
    }

    private static string? Part(string scope, int index, string word)
    {
        var parts = scope.Split('/', index + 3);
        return parts.Length > index + 1 && parts[index].Equals(word, StringComparison.OrdinalIgnoreCase) && parts[index + 1].Length > 0 ? parts[index + 1]
            : null;
    }
}
