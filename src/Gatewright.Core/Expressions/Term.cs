namespace Gatewright.Expressions;

/// <summary>A value of a template: written out, or computed by the deployment. It is a tree, which each emitter prints in its own language.</summary>
internal abstract partial class Term : IEquatable<Term>
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
        Value<T>.Known { Value: int number } => new Number(number),
        Value<T>.Known { Value: long number } => new Number(number),
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
}
