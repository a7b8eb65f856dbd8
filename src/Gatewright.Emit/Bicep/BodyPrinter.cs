using System.Text;
using Gatewright.Arm.Bodies;

namespace Gatewright.Emit.Bicep;

/// <summary>Prints objects and lists as Bicep's formatter leaves them: a member a line.</summary>
internal sealed class BodyPrinter(FileSymbols file, StringBuilder output) : BodyWriter
{
    /// <summary>For each that is open, whether it is empty so far.</summary>
    private readonly Stack<bool> open = [];
    private string? name;

    public override void Name(string name)
    {
        NewLine();
        output.Append(BicepText.Key(name)).Append(": ");
        this.name = name;
    }

    public override void Name(Term name)
    {
        NewLine();
        output.Append(name is Term.Literal literal ? BicepText.Key(literal.Text) : KeyOf(file.Of(name))).Append(": ");
        this.name = "";
    }

    public override void BeginObject() => Begin('{');

    public override void EndObject() => End('}');

    public override void BeginArray() => Begin('[');

    public override void EndArray() => End(']');

    public override void Text(ReadOnlySpan<char> text)
    {
        BeginItem();
        output.Append(BicepText.Quoted(text));
    }

    /// <summary>What a resource extends is named, not written as an id.</summary>
    public override void Value(Term term)
    {
        if (name == "scope" && open.Count == 1 && term is Term.ResourceId id && file.Find(id) is { } symbol)
        {
            file.NoteReference(symbol);
            Expression(new BicepExpression.Word(symbol));
            return;
        }

        Expression(name == "id" ? file.Reference(term) : file.Of(term));
    }

    public override void Number(long number) => Expression(new BicepExpression.Word(FormattableString.Invariant($"{number}")));

    public override void Flag(bool flag) => Expression(new BicepExpression.Word(flag ? "true" : "false"));

    /// <summary>Bicep has no fractions.</summary>
    public override void Raw(string json) =>
        Expression(json == "null" ? new BicepExpression.Word(json) : new BicepExpression.Call("json", [InterpolatedText.Of(json)]));

    public void Add(string name, BicepExpression? value)
    {
        if (value is null)
            return;
        Name(name);
        Expression(value);
    }

    public void Expression(BicepExpression value)
    {
        BeginItem();
        value.ToLayout().PrintTo(output, open.Count, Column());
    }

    private static string KeyOf(BicepExpression name) => name is InterpolatedText ? name.ToLayout().Flat() : $"'${{{name.ToLayout().Flat()}}}'";

    private void Begin(char bracket)
    {
        BeginItem();
        output.Append(bracket);
        open.Push(true);
    }

    private void End(char bracket)
    {
        if (!open.Pop())
            output.Append('\n').Append(' ', 2 * open.Count);
        output.Append(bracket);
    }

    private void BeginItem()
    {
        if (name is null)
            NewLine();
        name = null;
    }

    private void NewLine()
    {
        if (open.Count == 0)
            return;
        if (open.Peek())
        {
            open.Pop();
            open.Push(false);
        }

        output.Append('\n').Append(' ', 2 * open.Count);
    }

    private int Column()
    {
        var column = 0;
        while (column < output.Length && output[output.Length - 1 - column] != '\n')
            column++;
        return column;
    }
}
