namespace Gatewright.ArmLanguage;

/// <summary>Functions that combine arrays or objects.</summary>
internal static class MergeFunctions
{
    public static Function[] All { get; } =
    [
        new("union", 2, Function.Any, Union, Arguments.Shallow),
        new("intersection", 2, Function.Any, Intersection),
        new("shallowMerge", 1, 1, ShallowMerge, Arguments.Shallow),
    ];

    private static ArmValue Union(Call call)
    {
        if (call[0] is ArmArray)
            return UnionOfArrays(call);
        var union = call.Object(0);
        for (var i = 1; i < call.Count; i++)
            union = Merge(call, union, call.Object(i));
        return union;
    }

    private static ArmValue UnionOfArrays(Call call)
    {
        var items = new List<ArmValue>();
        for (var i = 0; i < call.Count; i++)
            items.AddRange(call.Array(i).Items);
        // Unknown items may be equal.
        return items.All(item => item.IsKnown) ? new ArmArray([.. items.Distinct()]) : call.Unknown();
    }

    private static ArmObject Merge(Call call, ArmObject left, ArmObject right)
    {
        var members = new ObjectBuilder(names: StringComparer.OrdinalIgnoreCase).SetAll(left);
        foreach (var (name, value) in right.Members)
        {
            if (members[name] is not { } before)
                members.Set(name, value);
            else if (value is not ArmNull)
                members.Set(name, Merge(call, before, value));
        }

        return members.Build(left.Place);
    }

    private static ArmValue Merge(Call call, ArmValue left, ArmValue right)
    {
        call.Budget.Spend(1);
        return (left, right) switch
        {
            (ArmNull, _) => right,
            (ArmObject a, ArmObject b) => Merge(call, a, b),
            (ArmUnknown, ArmObject) or (_, ArmUnknown) => MergeUnknown(left, right),
            (ArmUnknown, _) or (ArmArray, ArmArray) => right,
            _ when left is not (ArmObject or ArmArray) && right is not (ArmObject or ArmArray) => right,
            _ => throw call.Failure("merge-type-mismatch", $"a value of type '{right.Kind}' can't replace one of type '{left.Kind}'; use the same type"),
        };
    }

    /// <summary>What the engine writes: the unknown side may be null, which changes nothing.</summary>
    private static ArmUnknown MergeUnknown(ArmValue left, ArmValue right)
    {
        var (unknown, known) = left is ArmUnknown ? (left, right) : (right, left);
        var union = new FunctionCall("union", [Residual.Of(left), Residual.Of(right)]);
        var isNull = new FunctionCall("equals", [Residual.Of(unknown), new LiteralExpression(new ArmNull())]);
        return new(new FunctionCall("if", [isNull, Residual.Of(known), union]));
    }

    private static ArmValue Intersection(Call call)
    {
        if (call[0] is ArmArray)
        {
            IEnumerable<ArmValue> items = call.Array(0).Items;
            for (var i = 1; i < call.Count; i++)
                items = items.Intersect(call.Array(i).Items);
            return new ArmArray([.. items.Distinct()]);
        }

        IEnumerable<ArmMember> members = call.Object(0).Members;
        for (var i = 1; i < call.Count; i++)
        {
            var other = call.Object(i);
            members = members.Where(member => member.Value.Equals(other.Exactly(member.Name)));
        }

        return new ArmObject([.. members]);
    }

    private static ArmValue ShallowMerge(Call call)
    {
        var members = new ObjectBuilder(names: StringComparer.OrdinalIgnoreCase);
        foreach (var item in call.Array(0).Items)
        {
            if (item is ArmUnknown)
                return call.Unknown();
            foreach (var (name, value) in (item as ArmObject ?? throw call.Wrong(0, item, "an array of objects")).Members)
                members.Replace(name, value);
        }

        return members.Build();
    }
}
