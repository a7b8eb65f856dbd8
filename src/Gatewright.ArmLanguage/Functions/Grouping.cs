namespace Gatewright.ArmLanguage;

/// <summary><c>groupBy</c>: an object of arrays. Keys ignore case, and the first one's case is kept.</summary>
internal static class Grouping
{
    public static ArmValue GroupBy(Call call)
    {
        if (call.Evaluate(0) is not ArmArray array)
            return LambdaFunctions.NoArray(call);
        var (names, values) = (new Lambda(call, 1, 1, 1), call.Count > 2 ? new Lambda(call, 2, 1, 1) : null);
        var groups = new Dictionary<string, (string Name, ImmutableArray<ArmValue>.Builder Items)>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in array.Items)
        {
            var name = names.Invoke(item);
            if (name is ArmUnknown)
                return call.LazyUnknown();
            var text = (name as ArmString ?? throw names.WrongResult(name, "text")).Value;
            if (!groups.TryGetValue(text, out var group))
                groups[text] = group = (text, ImmutableArray.CreateBuilder<ArmValue>());
            group.Items.Add(values?.Invoke(item) ?? item);
        }

        return new ArmObject([.. groups.Values.Select(group => new ArmMember(group.Name, new ArmArray(group.Items.ToImmutable())))]);
    }
}
