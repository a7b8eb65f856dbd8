using Gatewright.Expressions;

namespace Gatewright;

/// <summary>
/// Addresses by index, so that a new site moves no other. What is supplied at deployment is computed there, by ARM's <c>cidrSubnet</c> and
/// <c>cidrHost</c>.
/// </summary>
public static class AddressPlanning
{
    /// <summary>The part of a block at an index.</summary>
    /// <param name="block">The block to divide.</param>
    /// <param name="prefixLength">The prefix length of the part, the block's own or longer.</param>
    /// <param name="index">From 0.</param>
    /// <example><c>space.Subnet(24, 3)</c> of <c>10.0.0.0/16</c> is <c>10.0.3.0/24</c>.</example>
    public static Value<Cidr> Subnet(this Value<Cidr> block, Value<int> prefixLength, Value<int> index)
    {
        if (block is Value<Cidr>.Known { Value: var it } && prefixLength is Value<int>.Known { Value: var bits }
            && index is Value<int>.Known { Value: var number })
        {
            return it.Subnet(bits, number) is { } part
                ? part
                : new Value<Cidr>.Malformed($"{it}.Subnet({bits}, {number})", $"is beyond the block; a /{bits} with index {number} doesn't lie in it");
        }

        if (prefixLength is Value<int>.Known { Value: < 0 or > 128 } || index is Value<int>.Known { Value: < 0 })
            return new Value<Cidr>.Malformed($"{block}.Subnet({prefixLength}, {index})", "is no part of a block; "
                + "lengths go from 0 to 128, and indexes begin at 0");
        return Invalid<Cidr, Cidr>(block) ?? Invalid<int, Cidr>(prefixLength) ?? Invalid<int, Cidr>(index)
            ?? new Value<Cidr>.Expression(Term.Function("cidrSubnet", Term.Of(block), Term.Of(prefixLength), Term.Of(index))) { Source = block.Source
                ?? prefixLength.Source ?? index.Source };
    }

    /// <summary>The part of a block at an index, of a block that is written as text.</summary>
    /// <param name="block">The block to divide.</param>
    /// <param name="prefixLength">The prefix length of the part, the block's own or longer.</param>
    /// <param name="index">From 0.</param>
    /// <example><c>"10.9.0.0/16".Subnet(24, 1)</c> is <c>10.9.1.0/24</c>.</example>
    public static Value<Cidr> Subnet(this string block, Value<int> prefixLength, Value<int> index) =>
        ((Value<Cidr>)block).Subnet(prefixLength, index);

    /// <summary>The address of a block at an index.</summary>
    /// <param name="block">The block.</param>
    /// <param name="index">From 1; Azure keeps 1 to 3 and the last of every subnet for itself.</param>
    /// <example><c>subnet.Host(4)</c> of <c>10.0.3.0/24</c> is <c>10.0.3.4</c>.</example>
    public static Value<IpAddress> Host(this Value<Cidr> block, Value<int> index)
    {
        if (block is Value<Cidr>.Known { Value: var it } && index is Value<int>.Known { Value: var number })
        {
            // ARM's cidrHost gives neither the block's own address nor its last one, in IPv6 too.
            return number >= 1 && number < it.AddressCount - 1
                ? new IpAddress(it.Version, it.First.Bits + new Bits(0, (ulong)number))
                : new Value<IpAddress>.Malformed($"{it}.Host({number})", "is beyond the block; hosts are counted from 1, and the last address is none");
        }

        if (index is Value<int>.Known { Value: < 1 })
            return new Value<IpAddress>.Malformed($"{block}.Host({index})", "is beyond the block; hosts are counted from 1");

        // ARM counts hosts from 0, the first one after the block's own address.
        var host = index is Value<int>.Known known ? new Term.Number(known.Value - 1) : Term.Function("sub", Term.Of(index), new Term.Number(1));
        return Invalid<Cidr, IpAddress>(block) ?? Invalid<int, IpAddress>(index)
            ?? new Value<IpAddress>.Expression(Term.Function("cidrHost", Term.Of(block), host)) { Source = block.Source ?? index.Source };
    }

    /// <summary>The address of a block at an index, of a block that is written as text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="index">From 1; Azure keeps 1 to 3 and the last of every subnet for itself.</param>
    /// <example><c>"10.0.3.0/24".Host(4)</c> is <c>10.0.3.4</c>.</example>
    public static Value<IpAddress> Host(this string block, Value<int> index) => ((Value<Cidr>)block).Host(index);

    /// <summary>
    /// A planned block as what a route or a security rule matches, for a list that has service tags as well. Where there are only blocks, they are
    /// taken as they are.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <example><c>rule.WithSource(space.Subnet(21, 3).AsPrefix(), "203.0.113.7")</c></example>
    public static Value<AddressPrefix> AsPrefix(this Value<Cidr> block) => block switch
    {
        null => null!,
        Value<Cidr>.Known { Value: var it } => AddressPrefix.Of(it),
        Value<Cidr>.Malformed bad => new Value<AddressPrefix>.Malformed(bad.Text, bad.Reason, bad.Suggestion) { Mistake = bad.Mistake },
        Value<Cidr>.Deferred { Name: var name } => new Value<AddressPrefix>.Deferred(name) { Source = block.Source },
        _ => new Value<AddressPrefix>.Expression(Term.Of(block)) { Source = block.Source },
    };

    /// <summary>An invalid or missing part makes the whole malformed, as no method would see the part.</summary>
    private static Value<TWhole>? Invalid<TPart, TWhole>(Value<TPart> part) => Shapes.Given(part) is Value<TPart>.Malformed bad
        ? new Value<TWhole>.Malformed(bad.Text, bad.Reason) { Mistake = bad.Mistake }
        : null;
}
