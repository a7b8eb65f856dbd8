namespace Gatewright.Local.Wire;

/// <summary>The id of a resource, taken apart: <c>SCOPE/providers/NAMESPACE/TYPE/NAME/TYPE/NAME</c>.</summary>
internal sealed record ArmId
{
    private const string Providers = "/providers/";

    private ArmId(string scope, string[] parts)
    {
        Scope = scope;
        Namespace = parts[0];
        Types = [.. parts.Skip(1).Where((_, i) => i % 2 is 0)];
        Names = [.. parts.Skip(1).Where((_, i) => i % 2 is 1)];
    }

    /// <summary>What the resource belongs to: a group, a subscription or another resource; empty for the tenant.</summary>
    public string Scope { get; }

    public string Namespace { get; }

    public ImmutableArray<string> Types { get; }

    public ImmutableArray<string> Names { get; }

    public string Name => Names[^1];

    /// <summary>The names of the parents and its own, with slashes.</summary>
    public string FullName => string.Join('/', Names);

    public string Type => field ??= $"{Namespace}/{string.Join('/', Types)}";

    public string Text => field ??= $"{Scope}{Providers}{Namespace}/{string.Join('/', Types.Zip(Names, (type, name) => $"{type}/{name}"))}";

    /// <summary>The same in lower case: ids differ in no more than their case mean the same resource.</summary>
    public string Key => field ??= Text.ToLowerInvariant();

    /// <summary>The resource in which it stands; null for one of its own.</summary>
    public ArmId? Parent => Names.Length is 1 ? null
        : new(Scope, [Namespace, .. Types.Zip(Names, (type, name) => new[] { type, name }).SkipLast(1).SelectMany(it => it)]);

    /// <summary>The resources in which it stands, the nearest first.</summary>
    public IEnumerable<ArmId> Above()
    {
        for (var above = Parent; above is not null; above = above.Parent)
            yield return above;
    }

    public string? Subscription => Scopes.SubscriptionOf(Scope);

    public string? Group => Scopes.GroupOf(Scope);

    public static ArmId? Parse(string text)
    {
        var at = text.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var parts = text[(at + Providers.Length)..].Split('/');
        return parts.Length < 3 || parts.Length % 2 is 0 || parts.Any(part => part.Length is 0) ? null : new(Scopes.Canonical(text[..at]), parts);
    }
}
