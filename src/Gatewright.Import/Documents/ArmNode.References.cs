namespace Gatewright.Import.Documents;

/// <content>Ids of other resources.</content>
internal sealed partial class ArmNode
{
    /// <summary>What a property refers to, written as <c>{ "id": … }</c>; null if it isn't written.</summary>
    public ArmReference? Reference(string name)
    {
        var value = Read(name);
        if (value is ArmObject it)
            return Reference(it);
        if (value is ArmUnknown unknown)
            return To(unknown);
        if (value is not null)
            NoteUnseen(name, value);
        return null;
    }

    /// <summary>What a list refers to.</summary>
    public ImmutableArray<ArmReference> References(string name)
    {
        if (Read(name) is not { } written)
            return [];
        if (written is ArmArray array)
            return [.. array.Items.OfType<ArmObject>().Select(Reference).OfType<ArmReference>()];
        NoteUnseen(name, written);
        return [];
    }

    /// <summary>An id that a property has as plain text.</summary>
    public ArmReference? Id(string name) => Read(name) is { } value ? To(value) : null;

    private ArmReference? Reference(ArmObject it) => it["id"] is { } id and not ArmNull ? To(id) : null;

    private ArmReference To(ArmValue id) => new ArmReference(id, At(id)) with { Key = notes.Parts.KeyOf(id) };
}

/// <summary>An id of another resource, and where it is written.</summary>
/// <param name="Key">As the ids of resources are found by.</param>
/// <param name="Text">The id, if it is known.</param>
/// <param name="Expression">The expression that gives it, if it isn't.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record ArmReference(string Key, string? Text, string? Expression, JsonDocumentPlace Place)
{
    /// <summary>The expression of what this one is a part of, where it is written as such.</summary>
    private readonly string? above;

    public ArmReference(ArmValue id, JsonDocumentPlace place)
        : this(ArmIds.KeyOf(id), id is ArmUnknown ? null : ArmIds.Text(id), (id as ArmUnknown)?.Expression.ToString(), place) =>
        above = id is ArmUnknown { Expression: var expression } ? AboveIn(expression) : null;

    public Value<ResourceId> Value => Text is not null ? Parsing.Parse<ResourceId>(Text) : new Value<ResourceId>.Expression(Expression!);

    /// <summary>As a setting of what exists.</summary>
    public Setting<ResourceId> Setting => new(Value, new(Place));

    /// <summary>The id of what this one is a part of, such as the network of a subnet.</summary>
    public ArmReference Above() => new(
        ArmIds.Above(Key),
        Text is null ? null : ArmIds.Above(Text),
        Expression is null ? null : above ?? $"join(take(split({Expression}, '/'), sub(length(split({Expression}, '/')), 2)), '/')",
        Place);

    /// <summary>In <c>concat(network, '/subnets/GatewaySubnet')</c> it is the first argument.</summary>
    private static string? AboveIn(ArmExpression id) =>
        id is FunctionCall { Arguments: [var first, LiteralExpression { Value: ArmString { Value: var rest } }] } call
        && call.Name.Equals("concat", StringComparison.OrdinalIgnoreCase) && rest.StartsWith('/') && rest.Count(it => it == '/') == 2
            ? first.ToString()
            : null;

    /// <summary>As an argument of a function.</summary>
    public string Argument => Expression ?? $"'{Text}'";
}
