namespace Gatewright.Emit.ArmJson;

/// <summary>Expressions in the language of ARM's templates.</summary>
internal sealed partial class JsonPrinter
{
    private void Expression(Term term)
    {
        switch (term)
        {
            case Term.Literal literal:
                Add((byte)'\'');
                Escaped(literal.Text.Contains('\'') ? literal.Text.Replace("'", "''", StringComparison.Ordinal) : literal.Text);
                Add((byte)'\'');
                break;
            case Term.Number number:
                number.Value.TryFormat(bytes.Room(LongestNumber), out var length);
                bytes.Advance(length);
                break;
            case Term.Parameter parameter:
                Add("parameters('"u8);
                Escaped(parameter.Name);
                Add("')"u8);
                break;
            case Term.ResourceId id:
                ResourceId(id);
                break;
            case Term.Call call:
                Escaped(call.Name);
                Add((byte)'(');
                Arguments(call.Arguments, isFirst: true);
                Add((byte)')');
                break;
            case Term.MemberOf member:
                Expression(member.Owner);
                Add((byte)'.');
                Escaped(member.Name);
                break;
            case Term.ItemOf item:
                Expression(item.Owner);
                Add((byte)'[');
                Expression(new Term.Number(item.Index));
                Add((byte)']');
                break;
            case Term.Raw raw:
                Escaped(raw.Text);
                break;
            default:
                throw new InvalidOperationException($"'{term.GetType()}' is no term");
        }
    }

    private void ResourceId(Term.ResourceId id)
    {
        Add("resourceId("u8);
        foreach (var place in (ReadOnlySpan<Term?>)[id.SubscriptionId, id.ResourceGroupName])
        {
            if (place is null)
                continue;
            Expression(place);
            Add(", "u8);
        }

        Add((byte)'\'');
        Escaped(id.ResourceType);
        Add((byte)'\'');
        Arguments(id.Names, isFirst: false);
        Add((byte)')');
    }

    private void Arguments(ImmutableArray<Term> arguments, bool isFirst)
    {
        foreach (var argument in arguments)
        {
            if (!isFirst)
                Add(", "u8);
            isFirst = false;
            Expression(argument);
        }
    }
}
