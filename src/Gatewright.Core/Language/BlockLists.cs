namespace Gatewright;

/// <summary>
/// Blocks where methods take what a route or a security rule matches, which may be a service tag as well: planned ones, and those of other lists.
/// </summary>
public static class BlockLists
{
    /// <inheritdoc cref="RouteTable.WithRoute(Value{Name}, Value{AddressPrefix}, NextHop)"/>
    public static RouteTable WithRoute(this RouteTable table, Value<Name> name, Value<Cidr> destination, NextHop nextHop) =>
        table.WithRoute(name, destination.AsPrefix(), nextHop);

    /// <inheritdoc cref="SecurityRule.WithSource(IEnumerable{Value{AddressPrefix}})"/>
    public static SecurityRule WithSource(this SecurityRule rule, params IEnumerable<Value<Cidr>> prefixes) => rule.WithSource(As(prefixes));

    /// <inheritdoc cref="SecurityRule.WithDestination(IEnumerable{Value{AddressPrefix}})"/>
    public static SecurityRule WithDestination(this SecurityRule rule, params IEnumerable<Value<Cidr>> prefixes) => rule.WithDestination(As(prefixes));

    internal static RouteTable WithRoute(this RouteTable table, Value<Name> name, Value<Cidr> destination, Value<NextHop> nextHop) =>
        table.WithRoute(name, destination.AsPrefix(), nextHop);

    private static IEnumerable<Value<AddressPrefix>> As(IEnumerable<Value<Cidr>> blocks) => blocks is null ? null! : [.. blocks.Select(it => it.AsPrefix())];
}
