namespace Gatewright;

/// <summary>Addresses by index, so that a new site moves no other. What is supplied at deployment is computed there, by ARM's <c>cidrSubnet</c> and <c>cidrHost</c>.</summary>
public static class AddressPlanning
{
    /// <summary>The part of a block at an index.</summary>
    /// <param name="block">The block to divide.</param>
    /// <param name="length">The prefix length of the part, the block's own or longer.</param>
    /// <param name="index">From 0.</param>
    /// <example><c>space.Subnet(24, 3)</c> of <c>10.0.0.0/16</c> is <c>10.0.3.0/24</c>.</example>
    public static Value<Cidr> Subnet(this Value<Cidr> block, Value<int> length, Value<int> index)
    {
        if (block is Value<Cidr>.Known { It: var it } && length is Value<int>.Known { It: var bits } && index is Value<int>.Known { It: var number })
        {
            return it.Part(bits, number) is { } part
                ? part
                : new Value<Cidr>.Malformed($"{it}.Subnet({bits}, {number})", $"is beyond the block; a /{bits} with index {number} doesn't lie in it");
        }

        return Computed(block, arm => $"cidrSubnet({arm}, {Arm(length)}, {Arm(index)})", length, index);
    }

    /// <summary>The address of a block at an index.</summary>
    /// <param name="block">The block.</param>
    /// <param name="index">From 1; Azure keeps 1 to 3 and the last of every subnet for itself.</param>
    /// <example><c>subnet.Host(4)</c> of <c>10.0.3.0/24</c> is <c>10.0.3.4</c>.</example>
    public static Value<IpAddress> Host(this Value<Cidr> block, Value<int> index)
    {
        if (block is Value<Cidr>.Known { It: var it } && index is Value<int>.Known { It: var number })
        {
            var address = new IpAddress(it.Version, it.First.Bits + new Bits(0, (ulong)Math.Max(number, 0)));
            return number >= 1 && it.Contains(address)
                ? address
                : new Value<IpAddress>.Malformed($"{it}.Host({number})", "is beyond the block; indexes begin at 1");
        }

        // ARM counts hosts from 0, the first one after the block's own address.
        return index is Value<int>.Known { It: var host }
            ? Computed<Cidr, IpAddress>(block, arm => FormattableString.Invariant($"cidrHost({arm}, {host - 1})"))
            : Computed<Cidr, IpAddress>(block, arm => $"cidrHost({arm}, sub({Arm(index)}, 1))", index);
    }

    /// <summary>A planned block as what a route or a security rule matches.</summary>
    /// <param name="block">The block.</param>
    /// <example><c>table.WithRoute("spoke", space.Subnet(21, 3).AsPrefix(), firewall)</c></example>
    public static Value<AddressPrefix> AsPrefix(this Value<Cidr> block) => block switch
    {
        null => null!,
        Value<Cidr>.Known { It: var it } => AddressPrefix.Of(it),
        Value<Cidr>.Malformed { Text: var text, Why: var why, Right: var right } => new Value<AddressPrefix>.Malformed(text, why, right),
        Value<Cidr>.Deferred { Name: var name } => new Value<AddressPrefix>.Deferred(name),
        _ => new Value<AddressPrefix>.Expression(Arm(block)),
    };

    private static Value<Cidr> Computed(Value<Cidr> block, Func<string, string> expression, params Value<int>[] numbers) =>
        block is Value<Cidr>.Malformed ? block : Computed<Cidr, Cidr>(block, expression, numbers);

    /// <summary>A malformed part is reported where it was written, so the whole is merely unknown.</summary>
    private static Value<TOut> Computed<TIn, TOut>(Value<TIn>? block, Func<string, string> expression, params Value<int>?[] numbers) =>
        block is null or Value<TIn>.Malformed || numbers.Any(number => number is null or Value<int>.Malformed)
            ? block is Value<TIn>.Malformed { Text: var text, Why: var why } ? new Value<TOut>.Malformed(text, why) : new Value<TOut>.Deferred("missing")
            : new Value<TOut>.Expression(expression(Arm(block)));

    private static string Arm<T>(Value<T>? value) => value switch
    {
        Value<T>.Deferred { Name: var name } => $"parameters('{name}')",
        Value<T>.Expression { Arm: var arm } => arm,
        Value<T>.Known { It: int number } => FormattableString.Invariant($"{number}"),
        _ => $"'{value}'",
    };
}
