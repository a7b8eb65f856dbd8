namespace Gatewright.ArmLanguage;

/// <summary>Functions with lambdas. Where a lambda gives something unknown that decides about the whole, the whole is unknown.</summary>
internal static class LambdaFunctions
{
    public static Function[] All { get; } =
    [
        new("map", 2, 2, Map, Arguments.Lazy),
        new("filter", 2, 2, Filter, Arguments.Lazy),
        new("reduce", 3, 3, Reduce, Arguments.Lazy),
        new("sort", 2, 2, Sorting.Sort, Arguments.Lazy),
        new("mapValues", 2, 2, MapValues, Arguments.Lazy),
        new("toObject", 2, 3, ToObject, Arguments.Lazy),
        new("groupBy", 2, 3, Grouping.GroupBy, Arguments.Lazy),
        new("lambdaVariables", 1, 1, LambdaVariables, Arguments.Lazy) { IsCheap = true },
    ];

    private static ArmValue Map(Call call)
    {
        if (call.Evaluate(0) is not ArmArray array)
            return NoArray(call);
        var lambda = new Lambda(call, 1, 1, 2);
        var (items, weight) = (ImmutableArray.CreateBuilder<ArmValue>(array.Items.Length), 0L);
        for (var i = 0; i < array.Items.Length; i++)
        {
            items.Add(lambda.Invoke(array.Items[i], new ArmInteger(i)));
            weight += items[i].Weight;
            call.Budget.Reserve(weight);
        }

        return new ArmArray(items.MoveToImmutable());
    }

    private static ArmValue Filter(Call call)
    {
        if (call.Evaluate(0) is not ArmArray array)
            return NoArray(call);
        var lambda = new Lambda(call, 1, 1, 2);
        var kept = ImmutableArray.CreateBuilder<ArmValue>();
        for (var i = 0; i < array.Items.Length; i++)
        {
            switch (lambda.Invoke(array.Items[i], new ArmInteger(i)))
            {
                case ArmBoolean { Value: true }: kept.Add(array.Items[i]); break;
                case ArmBoolean: break;
                case ArmUnknown: return call.LazyUnknown();
                case var other: throw lambda.WrongResult(other, "true or false");
            }
        }

        return new ArmArray(kept.ToImmutable());
    }

    private static ArmValue Reduce(Call call)
    {
        if (call.Evaluate(0) is not ArmArray array)
            return NoArray(call);
        var lambda = new Lambda(call, 2, 2, 3);
        var result = call.Evaluate(1);
        for (var i = 0; i < array.Items.Length; i++)
            result = call.Budget.Checked(lambda.Invoke(result, array.Items[i], new ArmInteger(i)));
        return result;
    }

    private static ArmValue MapValues(Call call)
    {
        switch (call.Evaluate(0))
        {
            case ArmUnknown: return call.LazyUnknown();
            case ArmObject source:
                var lambda = new Lambda(call, 1, 1, 1);
                return new ArmObject([.. source.Members.Select(member => new ArmMember(member.Name, lambda.Invoke(member.Value)))]);
            case var other: throw call.Wrong(0, other, "object");
        }
    }

    private static ArmValue ToObject(Call call)
    {
        if (call.Evaluate(0) is not ArmArray array)
            return NoArray(call);
        var (names, values) = (new Lambda(call, 1, 1, 1), call.Count > 2 ? new Lambda(call, 2, 1, 1) : null);
        var members = new ObjectBuilder(names: StringComparer.OrdinalIgnoreCase);
        foreach (var item in array.Items)
        {
            var name = names.Invoke(item);
            if (name is ArmUnknown)
                return call.LazyUnknown();
            var text = (name as ArmString ?? throw names.WrongResult(name, "text")).Value;
            if (members.Contains(text))
                throw call.Failure("duplicate-key", $"'{text}' is set twice; use unique names");
            members.Set(text, values?.Invoke(item) ?? item);
        }

        return members.Build();
    }

    private static ArmValue LambdaVariables(Call call)
    {
        if (call.Evaluate(0) is not ArmString name || LambdaVariable.Find(call.Frame.Lambda, name.Value) is not { } variable)
            throw call.Failure("function-unknown", "there is no such variable of a lambda here; use one of the lambda around it");
        return variable.Value ?? new ArmUnknown(new FunctionCall(call.Expression.Name, [new LiteralExpression(new ArmString(name.Value))]));
    }

    /// <summary>The answer to a first argument that is no array.</summary>
    internal static ArmUnknown NoArray(Call call) =>
        call.Evaluate(0) is ArmUnknown ? call.LazyUnknown() : throw call.Wrong(0, call.Evaluate(0), "array");
}
