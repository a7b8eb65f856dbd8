namespace Gatewright.Changes.Elements;

/// <summary>An element before and after; one of the two may be missing.</summary>
internal sealed record ElementPair(DescribedElement? Before, DescribedElement? After)
{
    public DescribedElement Any => After ?? Before!;

    /// <summary>What differs. What exists already isn't deployed, so it is only told that it is taken over, or left to others.</summary>
    public IEnumerable<ChangeOf> Changes()
    {
        if (Before is null || After is null)
            return Any.IsExisting ? [] : [new(Plain(Before is null ? ChangeKind.Added : ChangeKind.Removed), this)];
        if (Before.IsExisting || After.IsExisting)
        {
            return Before.IsExisting == After.IsExisting
                ? []
                : [new(Plain(ChangeKind.Changed) with { Property = "(existing)", Words = "who creates it", Before = Owner(Before),
                    After = Owner(After) }, this)];
        }

        return Properties().Select(it => new ChangeOf(Changed(it.Before, it.After), this));
    }

    private IEnumerable<(DescribedProperty? Before, DescribedProperty? After)> Properties()
    {
        var before = Before!.Properties.ToLookup(Identity);
        foreach (var property in After!.Properties)
        {
            if (before[Identity(property)].FirstOrDefault() is not { } same)
            {
                if (property.Value is not null)
                    yield return (null, property);
            }
            else if (!property.IsSame(same))
            {
                yield return (same, property);
            }
        }

        var after = After.Properties.Select(Identity).ToHashSet();
        foreach (var property in Before.Properties.Where(it => it.Value is not null && !after.Contains(Identity(it))))
            yield return (property, null);
    }

    private static (string Property, bool IsSecret) Identity(DescribedProperty property) => (property.Property, property.IsSecret);

    private Change Changed(DescribedProperty? before, DescribedProperty? after)
    {
        var property = (after ?? before)!;
        return Plain(ChangeKind.Changed) with
        {
            Property = property.Property, Words = property.Words, IsSecret = property.IsSecret,
            Before = property.IsSecret ? null : before?.Value, After = property.IsSecret ? null : after?.Value,
        };
    }

    private Change Plain(ChangeKind kind) => new() { Kind = kind, ElementKind = Any.Kind, Path = Any.Path };

    private static string Owner(DescribedElement element) => element.IsExisting ? "others" : "the deployment";
}

/// <summary>A change and what it is about.</summary>
internal sealed record ChangeOf(Change Change, ElementPair Pair);
