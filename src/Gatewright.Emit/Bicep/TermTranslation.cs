namespace Gatewright.Emit.Bicep;

/// <summary>Values that a deployment computes, in Bicep's language: a resource of the file goes by its name.</summary>
internal sealed class TermTranslation(FileSymbols file)
{
    public BicepExpression Of(Term term) => term switch
    {
        Term.Literal literal => InterpolatedText.Of(literal.Text),
        Term.Number number => new BicepExpression.Word($"{number}"),
        Term.Parameter parameter => Parameter(parameter.Name, $"{parameter}"),
        Term.ResourceId id => Id(id),
        Term.Call { Name: "concat" } call => Text(call.Arguments.Select(Of)),
        Term.Call call => Call(call.Name, [.. call.Arguments.Select(Of)], $"{call}"),
        Term.MemberOf { Owner: Term.Call { Name: "reference", Arguments: [var read, _] } } member when Whole(read) is { } id && file.Find(id) is { } symbol =>
            new BicepExpression.Member(new BicepExpression.Member(Named(symbol), "properties"), member.Name),
        Term.MemberOf member => new BicepExpression.Member(Of(member.Owner), member.Name),
        Term.ItemOf item => new BicepExpression.Item(Of(item.Owner), new BicepExpression.Word(FormattableString.Invariant($"{item.Index}"))),
        Term.Raw raw => new ArmTranslation(file, this).Of(raw.Text),
        _ => throw new InvalidOperationException($"'{term.GetType()}' is no term"),
    };

    public BicepExpression Parameter(string name, string expression) =>
        file.Parameter(name) is { } symbol ? new BicepExpression.Word(symbol) : file.Refuse(expression, "there is no such parameter");

    public BicepExpression Call(string name, ImmutableArray<BicepExpression> arguments, string expression) =>
        Functions.Call(name, arguments, file.IsTaken) ?? file.Refuse(expression, $"Bicep has no function '{name}'");

    /// <summary>One text. What is text by itself isn't put into another.</summary>
    public BicepExpression Text(IEnumerable<BicepExpression> parts)
    {
        BicepExpression[] all = [.. parts.Select(it => it is BicepExpression.Word { Text: [>= '0' and <= '9', ..] number } ? InterpolatedText.Of(number) : it)];
        return all is [BicepExpression.Word only] && file.IsText(only.Text) ? only : InterpolatedText.Joined(all);
    }

    /// <summary>An id. That of something in another place, which the program wrote as text, goes by a name, too.</summary>
    public BicepExpression Reference(Term id) => Whole(id) is { } known ? Id(known) : Of(id);

    private static Term.ResourceId? Whole(Term id) => id as Term.ResourceId ?? (id is Term.Literal { Text: var text } ? LiteralIds.Parse(text) : null);

    /// <summary>What the file declares before, or what exists, goes by its name; the resource that is being printed can't name itself.</summary>
    private BicepExpression Id(Term.ResourceId id)
    {
        var (symbol, depth) = file.FindDeclared(id) ?? (file.Find(FileSymbols.Above(id, 1)), 1);
        if (symbol is null)
        {
            var places = new[] { id.SubscriptionId, id.ResourceGroupName }.OfType<Term>().Select(Of);
            return Call("resourceId", [.. places, InterpolatedText.Of(id.ResourceType), .. id.Names.Select(Of)], $"{id}");
        }


        BicepExpression whole = new BicepExpression.Member(Named(symbol), "id");
        var types = id.ResourceType.Split('/')[(depth + 1)..];
        return types.Length == 0
            ? whole
            : Text([whole, .. types.Zip(id.Names.Skip(depth)).SelectMany(it => new[] { InterpolatedText.Of($"/{it.First}/"), Of(it.Second) })]);
    }

    private BicepExpression.Word Named(string symbol)
    {
        file.NoteReference(symbol);
        return new(symbol);
    }
}
