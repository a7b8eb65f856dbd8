namespace Gatewright.Import.Documents;

/// <summary>
/// Ids of parts that are asked for by their number: Bicep compiles <c>network.properties.subnets[0].id</c> to <c>reference(network).subnets[0].id</c>. The part
/// has the name that the template gives it there.
/// </summary>
internal sealed class PartIds(ImmutableArray<ExpandedResource> resources)
{
    private readonly Lazy<Dictionary<string, ArmObject>> bodies = new(() => resources.Where(it => it.Condition is null)
        .GroupBy(it => ArmIds.KeyOf(it.Id), StringComparer.Ordinal).ToDictionary(it => it.Key, it => it.Last().Body, StringComparer.Ordinal));

    /// <summary>An id as references find it.</summary>
    public string KeyOf(ArmValue id) => id is ArmUnknown unknown
        && IsMember(unknown.Expression, "id", out var item)
        && item is MemberAccess { Target: MemberAccess list, Key: LiteralExpression { Value: ArmInteger index } }
        && list.Key is LiteralExpression { Value: ArmString part }
        && WholeOf(list.Target) is { } whole
        && NameOf(whole, part.Value, index.Value) is { } name
            ? $"{whole}/{part.Value}/{name}".ToLowerInvariant()
            : ArmIds.KeyOf(id);

    private string? NameOf(string whole, string part, long index) => bodies.Value.TryGetValue(whole, out var body)
        && (body["properties"] as ArmObject)?[part] is ArmArray { Items: var items } && index >= 0 && index < items.Length
        && (items[(int)index] as ArmObject)?["name"] is { } name and not ArmNull ? ArmIds.Text(name) : null;

    /// <summary>The id of what <c>reference(id)</c> or <c>reference(id, version, 'Full').properties</c> asks for.</summary>
    private static string? WholeOf(ArmExpression reference) =>
        (IsMember(reference, "properties", out var full) ? full : reference) is FunctionCall { Arguments: [var id, ..] } call
        && call.Name.Equals("reference", StringComparison.OrdinalIgnoreCase) ? ArmIds.KeyOf(id) : null;

    private static bool IsMember(ArmExpression expression, string name, out ArmExpression? target)
    {
        target = expression is MemberAccess { Key: LiteralExpression { Value: ArmString key } } access
            && key.Value.Equals(name, StringComparison.OrdinalIgnoreCase) ? access.Target : null;
        return target is not null;
    }
}
