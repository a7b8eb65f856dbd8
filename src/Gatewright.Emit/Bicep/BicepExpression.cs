namespace Gatewright.Emit.Bicep;

/// <summary>An expression of Bicep.</summary>
internal abstract record BicepExpression
{
    /// <summary>How tightly it holds together; what holds less than its place needs is put between parentheses.</summary>
    public virtual int Binding => Tight;

    private protected const int Tight = 110;

    public abstract Layout ToLayout();

    /// <summary>As it stands where something binds.</summary>
    public Layout In(int place) => Binding < place ? Layout.Of("(", ToLayout(), ")") : ToLayout();

    /// <summary>A name, a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public sealed record Word(string Text) : BicepExpression
    {
        public override Layout ToLayout() => Text;
    }

    public sealed record Call(string Name, ImmutableArray<BicepExpression> Arguments) : BicepExpression
    {
        /// <summary>A single argument never has a line of its own.</summary>
        public override Layout ToLayout()
        {
            ImmutableArray<Layout> arguments = [.. Arguments.Select(it => it.ToLayout())];
            return arguments.Length < 2
                ? Layout.Of([Name, "(", .. arguments, ")"])
                : Layout.Of(Name, Layout.Grouped(
                    "(", Layout.Indented(Layout.LineEnd(""), Layout.Joined(arguments, ",", Layout.LineEnd(" "))), Layout.LineEnd(""), ")"));
        }
    }

    public sealed record Member(BicepExpression Owner, string Name) : BicepExpression
    {
        public override Layout ToLayout() => BicepText.IsIdentifier(Name)
            ? Layout.Of(Owner.In(Tight), ".", Name)
            : Layout.Of(Owner.In(Tight), "[", BicepText.Quoted(Name), "]");
    }

    public sealed record Item(BicepExpression Owner, BicepExpression Index) : BicepExpression
    {
        public override Layout ToLayout() => Layout.Of(Owner.In(Tight), "[", Index.ToLayout(), "]");
    }

    public sealed record Not(BicepExpression Operand) : BicepExpression
    {
        public override int Binding => Tight - 1;

        public override Layout ToLayout() => Layout.Of("!", Operand.In(Binding));
    }

    /// <param name="Sign">The operator.</param>
    /// <param name="Strength">How tightly it binds.</param>
    /// <param name="Left">The left operand.</param>
    /// <param name="Right">The right operand.</param>
    public sealed record Operation(string Sign, int Strength, BicepExpression Left, BicepExpression Right) : BicepExpression
    {
        public override int Binding => Strength;

        public override Layout ToLayout() => Layout.Of(Left.In(Strength), $" {Sign} ", Right.In(Strength + 1));
    }

    public sealed record Choice(BicepExpression Condition, BicepExpression Then, BicepExpression Else) : BicepExpression
    {
        public override int Binding => 10;

        public override Layout ToLayout() => Layout.Grouped(
            Condition.In(Binding + 1),
            Layout.Indented(Layout.LineEnd(" "), "? ", Then.In(Binding + 1), Layout.LineEnd(" "), ": ", Else.In(Binding + 1)));
    }

    public sealed record List(ImmutableArray<BicepExpression> Items) : BicepExpression
    {
        public override Layout ToLayout() => Items.IsEmpty ? "[]" : Layout.Grouped(
            "[", Layout.Indented(Layout.LineEnd(""), Layout.Joined([.. Items.Select(it => it.ToLayout())], Layout.LineEnd(", "))), Layout.LineEnd(""), "]");
    }

    public sealed record Map(ImmutableArray<(string Name, BicepExpression Value)> Members) : BicepExpression
    {
        public override Layout ToLayout() => Members.IsEmpty ? "{}" : Layout.Grouped(
            "{",
            Layout.Indented(Layout.LineEnd(" "), Layout.Joined(
                [.. Members.Select(it => Layout.Of(BicepText.Key(it.Name), ": ", it.Value.ToLayout()))], Layout.LineEnd(", "))),
            Layout.LineEnd(" "),
            "}");
    }

    public sealed record Lambda(ImmutableArray<string> Variables, BicepExpression Body) : BicepExpression
    {
        public override int Binding => 0;

        public override Layout ToLayout() => Layout.Of(
            Variables is [var only] ? only : $"({string.Join(", ", Variables)})",
            " =>",
            Layout.Grouped(Layout.Indented(Layout.LineEnd(" "), Body.ToLayout())));
    }
}
