namespace Gatewright.Expressions;

/// <summary>What is made of other terms.</summary>
internal abstract partial class Term
{
    /// <summary>With a comma and a space before each.</summary>
    private static int Total(ImmutableArray<Term> terms)
    {
        var length = 0;
        foreach (var term in terms)
            length += term.Length + 2;
        return length;
    }

    /// <summary>The id of a resource.</summary>
    /// <param name="type">The full type, such as <c>Microsoft.Network/virtualNetworks/subnets</c>.</param>
    /// <param name="names">One name for each segment of the type behind the namespace.</param>
    /// <param name="subscription">Null for that of the deployment.</param>
    /// <param name="group">Null for that of the deployment.</param>
    public sealed class ResourceId(string type, ImmutableArray<Term> names, Term? subscription = null, Term? group = null) : Term
    {
        public string ResourceType { get; } = type;

        public ImmutableArray<Term> Names { get; } = names;

        public Term? SubscriptionId { get; } = subscription;

        public Term? ResourceGroupName { get; } = group;

        public override void Visit(Action<string> parameter)
        {
            SubscriptionId?.Visit(parameter);
            ResourceGroupName?.Visit(parameter);
            foreach (var name in Names)
                name.Visit(parameter);
        }

        public override int Length => "resourceId('')".Length + ResourceType.Length + (SubscriptionId?.Length + 2 ?? 0) + (ResourceGroupName?.Length + 2
            ?? 0) + Total(Names);

        public override string ToString() =>
            $"resourceId({string.Join(", ", new[] { SubscriptionId, ResourceGroupName }.OfType<Term>().Append(ResourceType).Concat(Names))})";
    }

    public sealed class Call(string name, params Term[] arguments) : Term
    {
        public string Name { get; } = name;

        public ImmutableArray<Term> Arguments { get; } = arguments.ToImmutableArray();

        public override void Visit(Action<string> parameter)
        {
            foreach (var argument in Arguments)
                argument.Visit(parameter);
        }

        public override int Length => Name.Length + 2 + Total(Arguments) - (Arguments.IsEmpty ? 0 : 2);

        public override string ToString() => $"{Name}({string.Join(", ", Arguments)})";
    }

    public sealed class MemberOf(Term owner, string name) : Term
    {
        public Term Owner { get; } = owner;

        public string Name { get; } = name;

        public override void Visit(Action<string> parameter) => Owner.Visit(parameter);

        public override int Length => Owner.Length + 1 + Name.Length;

        public override string ToString() => $"{Owner}.{Name}";
    }

    public sealed class ItemOf(Term owner, int index) : Term
    {
        public Term Owner { get; } = owner;

        public int Index { get; } = index;

        public override void Visit(Action<string> parameter) => Owner.Visit(parameter);

        public override int Length => ToString().Length;

        public override string ToString() => FormattableString.Invariant($"{Owner}[{Index}]");
    }
}
