namespace Gatewright.Expressions;

/// <summary>A value of a template: written out, or computed by the deployment. It is a tree, which each emitter prints in its own language.</summary>
internal abstract class Term : IEquatable<Term>
{
    private Term() { }

    /// <summary>Whether the deployment computes it.</summary>
    public virtual bool IsComputed => true;

    public static implicit operator Term(string text) => new Literal(text);

    /// <summary>A value of a topology: known now, or a parameter, or an expression that is passed on.</summary>
    public static Term Of<T>(Value<T>? value) => value switch
    {
        Value<T>.Deferred deferred => new Parameter(deferred.Name),
        Value<T>.Expression expression => expression.Term,
        Value<T>.Known { It: int number } => new Number(number),
        Value<T>.Known { It: long number } => new Number(number),
        _ => new Literal(value?.ToString() ?? ""),
    };

    /// <summary>A function of ARM, by the name that templates and Bicep both know it by.</summary>
    public static Term Function(string name, params Term[] arguments) => new Call(name, arguments);

    /// <summary>The last name in the id of a resource.</summary>
    public static Term NameIn(Term id) => Function("last", Function("split", id, "/"));

    /// <summary>One text after the other, joined now where all are known.</summary>
    public static Term Concat(params Term[] terms)
    {
        var parts = new List<Term>(terms.Length);
        foreach (var term in terms)
        {
            if (term is Literal { Text: var text } && parts.Count > 0 && parts[parts.Count - 1] is Literal { Text: var before })
                parts[parts.Count - 1] = before + text;
            else if (term is not Literal { Text: "" })
                parts.Add(term);
        }

        return parts.Count == 0 ? "" : parts.Count == 1 && !parts[0].IsComputed ? parts[0] : Function("concat", [.. parts]);
    }

    /// <summary>As a value of a topology.</summary>
    public Value<T> AsValue<T>() => this switch
    {
        Literal literal => literal.Text,
        Parameter parameter => new Value<T>.Deferred(parameter.Name),
        _ => new Value<T>.Expression(this),
    };

    public Term Member(string name) => new MemberOf(this, name);

    public Term Item(int index) => new ItemOf(this, index);

    /// <summary>The parameters that it is computed from, in the order in which they stand in it.</summary>
    public virtual void Visit(Action<string> parameter) { }

    /// <summary>Terms are the same if they are written the same.</summary>
    public bool Equals(Term? other) => ReferenceEquals(this, other)
        || (this is Literal one && other is Literal two ? one.Text == two.Text : other is not null && ToString() == other.ToString());

    public override bool Equals(object? other) => Equals(other as Term);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this is Literal literal ? literal.Text : ToString());

    /// <summary>How many characters it has inside a call, for who needn't have them.</summary>
    public abstract int Length { get; }

    /// <summary>As a person writes it inside a call: a text in single quotes, all else plain. Emitters don't print this.</summary>
    public abstract override string ToString();

    /// <summary>With a comma and a space before each.</summary>
    private static int Total(ImmutableArray<Term> terms)
    {
        var length = 0;
        foreach (var term in terms)
            length += term.Length + 2;
        return length;
    }

    /// <summary>Text, as a person means it.</summary>
    public sealed class Literal(string text) : Term
    {
        public string Text { get; } = text;

        public override bool IsComputed => false;

        public override int Length => Text.Length + 2 + (Text.IndexOf('\'') < 0 ? 0 : Text.Count(it => it == '\''));

        public override string ToString() => $"'{Text.Replace("'", "''")}'";
    }

    public sealed class Number(long value) : Term
    {
        public long Value { get; } = value;

        public override bool IsComputed => false;

        public override int Length => ToString().Length;

        public override string ToString() => FormattableString.Invariant($"{Value}");
    }

    /// <summary>What the deployment supplies under a name.</summary>
    public sealed class Parameter(string name) : Term
    {
        public string Name { get; } = name;

        public override void Visit(Action<string> parameter) => parameter(Name);

        public override int Length => Name.Length + "parameters('')".Length;

        public override string ToString() => $"parameters('{Name}')";
    }

    /// <summary>The id of a resource.</summary>
    /// <param name="type">The full type, such as <c>Microsoft.Network/virtualNetworks/subnets</c>.</param>
    /// <param name="names">One name for each segment of the type behind the namespace.</param>
    /// <param name="subscription">Null for that of the deployment.</param>
    /// <param name="group">Null for that of the deployment.</param>
    public sealed class ResourceId(string type, ImmutableArray<Term> names, Term? subscription = null, Term? group = null) : Term
    {
        public string Type { get; } = type;

        public ImmutableArray<Term> Names { get; } = names;

        public Term? Subscription { get; } = subscription;

        public Term? Group { get; } = group;

        public override void Visit(Action<string> parameter)
        {
            Subscription?.Visit(parameter);
            Group?.Visit(parameter);
            foreach (var name in Names)
                name.Visit(parameter);
        }

        public override int Length => "resourceId('')".Length + Type.Length + (Subscription?.Length + 2 ?? 0) + (Group?.Length + 2 ?? 0) + Total(Names);

        public override string ToString() =>
            $"resourceId({string.Join(", ", new[] { Subscription, Group }.OfType<Term>().Append(Type).Concat(Names))})";
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

    /// <summary>An expression of ARM that the program wrote and that is passed on unchanged.</summary>
    public sealed class Raw : Term
    {
        private readonly ImmutableArray<string> parameters;

        private Raw(string text, ImmutableArray<string> parameters) => (Text, this.parameters) = (text, parameters);

        public string Text { get; }

        /// <summary>Text that is a parameter and nothing else becomes one.</summary>
        public static Term Parse(string text) => ParameterScan.In(text) is var names && names is [var only] && text == $"parameters('{only}')"
            ? new Parameter(only)
            : new Raw(text, names);

        public override void Visit(Action<string> parameter)
        {
            foreach (var name in parameters)
                parameter(name);
        }

        public override int Length => Text.Length;

        public override string ToString() => Text;
    }
}
