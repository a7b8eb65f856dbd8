namespace Gatewright.Tests.Judging;

/// <summary>A template expression, read from the text between the brackets.</summary>
internal abstract record ArmExpression
{
    public sealed record Literal(string Value) : ArmExpression
    {
        public override string ToString() => $"'{Value}'";
    }

    public sealed record Number(string Value) : ArmExpression
    {
        public override string ToString() => Value;
    }

    public sealed record Call(string Name, ImmutableArray<ArmExpression> Arguments) : ArmExpression
    {
        public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

        public override string ToString() => $"{Name}({string.Join(", ", Arguments)})";
    }

    public sealed record Member(ArmExpression Of, string Name) : ArmExpression
    {
        public override string ToString() => $"{Of}.{Name}";
    }

    public sealed record Element(ArmExpression Of, ArmExpression Index) : ArmExpression
    {
        public override string ToString() => $"{Of}[{Index}]";
    }

    /// <summary>This call and all within it.</summary>
    public IEnumerable<Call> Calls => this switch
    {
        Call call => [call, .. call.Arguments.SelectMany(argument => argument.Calls)],
        Member member => member.Of.Calls,
        Element element => [.. element.Of.Calls, .. element.Index.Calls],
        _ => [],
    };

    /// <param name="text">With its brackets.</param>
    /// <exception cref="FormatException">The text is no expression.</exception>
    public static ArmExpression Parse(string text) => new ArmExpressionReader(text[1..^1]).ReadAll();
}
