using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Which part answers for a method of .NET's.</summary>
internal sealed class PlatformCalls(Execution run)
{
    /// <summary>The answer of a method of .NET's: of a collection, of LINQ, or a function of plain values; null if the method is none we know.</summary>
    public Abstract? Answered(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        if (!PureBclFunctions.Owns(method.ContainingAssembly?.Name ?? ""))
            return null;
        if (receiver is { It: Items { List: { } list, IsLost: false } items } && !method.IsStatic)
            return run.ListMethods.OfCollection(site, method, items, list, [.. arguments.Select(argument => argument.Value)]);
        if (receiver is { It: TupleItems or TextBuilder } printed && method is { Name: "ToString", Parameters.IsEmpty: true })
            return run.Printing.Printed(printed, site);
        if (receiver is { It: Items { Groups: { } groups } } && method is { Name: "Contains", IsStatic: false } && arguments is [var sought])
            return new(groups.TryGet(sought.Value, out _), site);
        var call = new PlatformCall(run, site, method, [.. arguments.Select(argument => argument.Value)]);
        if (receiver is { It: Table table } && !method.IsStatic)
            return Tables.Answer(call, table);
        if (PlatformTypes.Answer(call, receiver?.It) is { } answer)
            return answer;
        switch (method.ContainingType.Name)
        {
            case "MemoryExtensions" when method.Name is not ("Contains" or "SequenceEqual"):
                return null;
            case "Enumerable" or "ImmutableArrayExtensions" or "ImmutableArray" or "ImmutableList" or "MemoryExtensions":
                return run.Queries.Queried(site, method, method.Name, [.. arguments.Select(argument => argument.Value)]);
            case "CollectionExtensions" when arguments is [{ Value.It: Table { IsLost: false } its }, ..]:
                return Tables.Answer(call with { Arguments = [.. call.Arguments.Skip(1)] }, its);
            case "Array" when method.Name == "Empty":
                return new(Items.Of([]), site);
            case "Array" when method.Name == "ForEach" && arguments is [{ Value.It: Items { List: not null, IsLost: false } each },
                { Value.It: Closure action }]:
                return run.ListMethods.ForEach(site, each, action);
            case "KeyValuePair" when method.Name == "Create" && arguments is [var key, var value]:
                return new(new TupleItems([key.Value, value.Value]) { IsPair = true }, site);
            case "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter":
                return run.Tasks.OfTask(site, method, receiver, arguments);
            case "Object" when method is { IsStatic: true, Name: "ReferenceEquals" } && arguments is [var one, var other]:
                return new(Operators.Identical(one.Value.It, other.Value.It) ?? (object)new Unknown(), site);
            case "Enum" or "ValueType" or "Object" when method.Name == "ToString" && arguments.IsEmpty && receiver is { It: not null and var it }
                && PureBclFunctions.IsPlain(it):
                return Texts.Of(it) is { } text ? new(text, site) : null;
            case "Nullable" when receiver is { } nullable:
                return OfNullable(site, method, nullable, arguments);
            default:
                return PureBclFunctions.IsPure(method.ContainingType) && MemberResolver.Method(method) is { } function
                    ? PureBclFunctions.Call(site, function, receiver, arguments) : null;
        }
    }

    private static Abstract? OfNullable(IOperation site, IMethodSymbol method, Abstract nullable, ImmutableArray<Argument> arguments) =>
        (method.Name, arguments, nullable.It) switch
    {
        (_, _, Unknown) => null,
        ("GetValueOrDefault", [], null) => new(Plain.Default(method.ReturnType), site),
        ("GetValueOrDefault", [var otherwise], null) => otherwise.Value,
        ("GetValueOrDefault", _, _) => nullable,
        ("ToString", [], null) => new("", site),
        ("ToString", [], var it) when PureBclFunctions.IsPlain(it) && Texts.Of(it) is { } text => new(text, site),
        _ => null,
    };
}
