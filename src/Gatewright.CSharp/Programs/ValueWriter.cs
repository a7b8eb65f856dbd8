using System.Reflection;
using Gatewright.CSharp.Code;
using Gatewright.Expressions;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <summary>Writes values as a program writes them: text where a method takes text, members of enums, parameters by their handles.</summary>
internal sealed class ValueWriter(ParameterWriter parameters)
{
    /// <summary>Regions and SKUs that have a member of their own, by the name ARM knows them by.</summary>
    private static readonly Dictionary<string, string> RegionNames = MembersOf(typeof(Region));

    private static readonly Dictionary<string, string> VpnSkus = MembersOf(typeof(VpnGatewaySku));

    private static readonly Dictionary<string, string> ExpressRouteSkus = MembersOf(typeof(ExpressRouteGatewaySku));

    public ExpressionSyntax Of<T>(Setting<T> setting, string hint, Element owner) => Of(setting.Value, hint, owner, setting.Origin);

    public ExpressionSyntax Of<T>(Value<T>? value, string hint, Element owner, Origin origin) => value switch
    {
        Value<T>.Known known => Known(known.Value, hint, owner, origin),
        Value<T>.Malformed malformed => Text(malformed.Text, typeof(T).Name, hint),
        _ when IsWrittenOnly<T>() => Instead<T>(hint, owner, origin),
        Value<T>.Deferred deferred => parameters.Use(deferred, hint, owner, origin),
        Value<T>.Expression expression => Computed(expression, hint, owner, origin),
        _ => parameters.Missing<T>(hint, owner, origin),
    };

    /// <summary>Whether methods take such values only as they are written, and none of the deployment.</summary>
    public static bool IsWrittenOnly<T>() => typeof(T).IsEnum || typeof(T) == typeof(VpnGatewaySku) || typeof(T) == typeof(ExpressRouteGatewaySku)
        || typeof(T) == typeof(Bandwidth) || typeof(T) == typeof(NextHop) || typeof(T) == typeof(IpsecPolicy);

    /// <summary>What stands for a value that a program can't leave to the deployment. Of what exists it is never deployed.</summary>
    private ExpressionSyntax Instead<T>(string hint, Element owner, Origin origin)
    {
        var (known, written) = typeof(T) == typeof(VpnGatewaySku)
            ? (nameof(VpnGatewaySku.VpnGw1AZ), Static(nameof(VpnGatewaySku), nameof(VpnGatewaySku.VpnGw1AZ)))
            : typeof(T) == typeof(ExpressRouteGatewaySku) ? ("ErGw1AZ", Static(nameof(ExpressRouteGatewaySku), nameof(ExpressRouteGatewaySku.ErGw1AZ)))
            : typeof(T) == typeof(Bandwidth) ? ("1 Gbps", Known(Bandwidth.Gbps(1), hint, owner, origin))
            : typeof(T) == typeof(NextHop) ? (nameof(NextHop.None), Static(nameof(NextHop), nameof(NextHop.None)))
            : typeof(T) == typeof(IpsecPolicy) ? (nameof(IpsecPolicy.Aes256Gcm), Static(nameof(IpsecPolicy), nameof(IpsecPolicy.Aes256Gcm)))
            : (System.Enum.GetNames(typeof(T))[0], Static(typeof(T).Name, System.Enum.GetNames(typeof(T))[0]));
        parameters.Remark(owner, origin, $"gets its {hint} only when it is deployed, and C# takes only one that is written; {known} stands for it");
        return written;
    }

    private ExpressionSyntax Known<T>(T value, string hint, Element owner, Origin origin) => value switch
    {
        int number => Number(number, "int", hint),
        long number => Number(number, "long", hint),
        Enum member => Static(typeof(T).Name, member.ToString()),
        Region region => RegionNames.TryGetValue(region.Name, out var name) ? Static(nameof(Region), name) : Text(region.Name, nameof(Region), hint),
        VpnGatewaySku sku => Sku(sku.Name, nameof(VpnGatewaySku), VpnSkus, hint),
        ExpressRouteGatewaySku { MinUnits: { } min, MaxUnits: { } max } sku => SyntaxFactory.IdentifierName(nameof(ExpressRouteGatewaySku))
            .Call(sku.Name, Of(min, "min", owner, origin).As("min"), Of(max, "max", owner, origin).As("max")),
        ExpressRouteGatewaySku sku => Sku(sku.Name, nameof(ExpressRouteGatewaySku), ExpressRouteSkus, hint),
        Bandwidth bandwidth => SyntaxFactory.IdentifierName(nameof(Bandwidth))
            .Call(bandwidth.IsGigabits ? nameof(Bandwidth.Gbps) : nameof(Bandwidth.Mbps), Of(bandwidth.Amount, "bandwidth", owner, origin).As()),
        NextHop hop => Hop(hop, owner, origin),
        IpsecPolicy policy => Policy(policy, owner, origin),
        Json json => RawText(JsonText.Plain(json.ToString())),
        _ => Text(Parsing.Print(value), typeof(T).Name, hint),
    };

    private static ExpressionSyntax Sku(string name, string type, Dictionary<string, string> members, string hint) =>
        members.TryGetValue(name, out var member) ? Static(type, member) : Text(name, type, hint);

    private ExpressionSyntax Hop(NextHop hop, Element owner, Origin origin)
    {
        var type = SyntaxFactory.IdentifierName(nameof(NextHop));
        var addresses = hop.ApplianceAddresses.Select(it => Of(it, "appliance", owner, origin).As());
        return hop.Kind switch
        {
            NextHopKind.VirtualNetworkGateway => Member(type, nameof(NextHop.VirtualNetworkGateway)),
            NextHopKind.VnetLocal => Member(type, nameof(NextHop.VirtualNetwork)),
            NextHopKind.Internet => Member(type, nameof(NextHop.Internet)),
            NextHopKind.None => Member(type, nameof(NextHop.None)),
            NextHopKind.VirtualAppliance => Marked(type.Call(nameof(NextHop.VirtualAppliance), addresses), nameof(NextHop)),
            _ => Marked(type.Call(nameof(NextHop.VirtualAppliances), addresses), nameof(NextHop)),
        };
    }

    private ExpressionSyntax Policy(IpsecPolicy policy, Element owner, Origin origin)
    {
        var type = SyntaxFactory.IdentifierName(nameof(IpsecPolicy));
        var (ike, esp) = (policy.Ike, policy.Esp);
        var known = Like(IpsecPolicy.Aes256Gcm) ? nameof(IpsecPolicy.Aes256Gcm) : Like(IpsecPolicy.Aes256Sha256) ? nameof(IpsecPolicy.Aes256Sha256) : null;
        var bare = known is not null
            ? Member(type, known)
            : New(nameof(IpsecPolicy),
                New(nameof(IkeProposal), Enum(ike.Encryption), Enum(ike.Integrity), Enum(ike.Group)).As(),
                New(nameof(EspProposal), esp.Gcm is { } gcm ? [Enum(gcm), Enum(esp.Group)]
                    : [Enum(esp.Encryption), Enum(esp.Integrity), Enum(esp.Group)]).As());
        List<(string Name, ExpressionSyntax Value)> lifetimes = [];
        if (!IsDefault(policy.SaLifetimeSeconds, IpsecPolicy.Aes256Gcm.SaLifetimeSeconds))
            lifetimes.Add((nameof(IpsecPolicy.SaLifetimeSeconds), Of(policy.SaLifetimeSeconds, "seconds", owner, origin)));
        if (!IsDefault(policy.SaLifetimeKilobytes, IpsecPolicy.Aes256Gcm.SaLifetimeKilobytes))
            lifetimes.Add((nameof(IpsecPolicy.SaLifetimeKilobytes), Of(policy.SaLifetimeKilobytes, "kilobytes", owner, origin)));
        if (lifetimes.Count == 0)
            return known is null ? Marked(bare, nameof(IpsecPolicy)) : bare;
        var changes = SyntaxFactory.InitializerExpression(
            known is null ? SyntaxKind.ObjectInitializerExpression : SyntaxKind.WithInitializerExpression,
            SyntaxFactory.SeparatedList<ExpressionSyntax>(lifetimes.Select(it => SyntaxFactory.AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(it.Name), it.Value))));
        return Marked(
            known is null ? ((ObjectCreationExpressionSyntax)bare).WithInitializer(changes) : SyntaxFactory.WithExpression(bare, changes),
            nameof(IpsecPolicy));

        bool Like(IpsecPolicy other) => ike == other.Ike && esp == other.Esp;
    }

    /// <summary>What has a word of its own in C#: parts of blocks, their hosts, and the region of the group.</summary>
    private ExpressionSyntax Computed<T>(Value<T>.Expression expression, string hint, Element owner, Origin origin)
    {
        if (expression.Term is Term.Parameter parameter)
            return parameters.Use<T>(parameter.Name, hint, owner, origin);
        if (typeof(T) == typeof(Region) && Regions.IsOfGroup(expression.Term))
            return Static(nameof(Region), nameof(Region.OfResourceGroup));
        if (typeof(T) == typeof(AddressPrefix) && Block(expression.Term, owner, origin) is { } block)
            return block.Call(nameof(AddressPlanning.AsPrefix));
        if (typeof(T) == typeof(Cidr) && Block(expression.Term, owner, origin) is { } part)
            return part;
        if (typeof(T) == typeof(IpAddress) && expression.Term is Term.Call { Name: "cidrHost", Arguments: [var of, var index] }
            && Block(of, owner, origin) is { } whole && Host(index, owner, origin) is { } host)
            return whole.Call(nameof(AddressPlanning.Host), host.As());
        return parameters.Unsaid<T>(expression.Term, hint, owner, origin);
    }

    /// <summary>An expression that has the type of values of blocks, so that blocks can be planned in it; null for what has no word.</summary>
    private ExpressionSyntax? Block(Term term, Element owner, Origin origin) => term switch
    {
        Term.Parameter parameter => parameters.UseAsBlock(parameter.Name, owner, origin),
        Term.Literal literal => SyntaxFactory.ParenthesizedExpression(
            SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName("Value<Cidr>"), Text(literal.Text, nameof(Cidr), "block"))),
        Term.Call { Name: "cidrSubnet", Arguments: [var of, var length, var index] }
            when Block(of, owner, origin) is { } whole && Count(length, owner, origin) is { } bits && Count(index, owner, origin) is { } number
            => whole.Call(nameof(AddressPlanning.Subnet), bits.As(), number.As()),
        _ => null,
    };

    private ExpressionSyntax? Count(Term term, Element owner, Origin origin) => term switch
    {
        Term.Number number => Number(number.Value, "int", "index"),
        Term.Parameter parameter => parameters.Use<int>(parameter.Name, "index", owner, origin),
        _ => null,
    };

    /// <summary>Hosts are counted from 1 here, and from 0 in ARM.</summary>
    private ExpressionSyntax? Host(Term term, Element owner, Origin origin) => term switch
    {
        Term.Number number => Number(number.Value + 1, "int", "index"),
        Term.Call { Name: "sub", Arguments: [Term.Parameter parameter, Term.Number { Value: 1 }] } =>
            parameters.Use<int>(parameter.Name, "index", owner, origin),
        _ => null,
    };

    private static ArgumentSyntax Enum<T>(T member)
        where T : struct, Enum => Static(typeof(T).Name, member.ToString()).As();

    private static ArgumentSyntax? Enum<T>(T? member)
        where T : struct, Enum => member is { } it ? Enum(it) : null;

    private static bool IsDefault(Value<int> value, Value<int> byDefault) =>
        value is Value<int>.Known { Value: var it } && byDefault is Value<int>.Known { Value: var other } && it == other;

    private static ExpressionSyntax Marked(ExpressionSyntax expression, string type) =>
        expression.WithAdditionalAnnotations(new SyntaxAnnotation(Shared, type));

    private static Dictionary<string, string> MembersOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(it => it.PropertyType == type).ToDictionary(it => it.GetValue(null)!.ToString()!, it => it.Name, StringComparer.Ordinal);
}
