using System.Text.Json;
using Azure.Bicep.Types.Concrete;

namespace Gatewright.Tests.Judging;

/// <summary>Walks a value beside its type and collects where they part.</summary>
/// <param name="deploysTemplates">Whether the resource is Resource Manager's own, whose values may come in any case (<c>inner</c>).</param>
internal sealed partial class TypeCheck(bool deploysTemplates)
{
    public List<Fault> Faults { get; } = [];

    private void Value(TypeBase type, JsonNode? value, string path)
    {
        if (Json.IsExpression(value.Text()))
            return;
        switch (type)
        {
            case AnyType:
                break;
            case ObjectType expected:
                Object(expected.Name, expected.Properties, expected.AdditionalProperties?.Type, value, path);
                break;
            case DiscriminatedObjectType expected:
                Discriminated(expected, value, path);
                break;
            case ArrayType expected:
                Array(expected, value, path);
                break;
            case UnionType expected:
                Union(expected, value, path);
                break;
            default:
                Scalar(type, value, path);
                break;
        }
    }

    private void Array(ArrayType expected, JsonNode? value, string path)
    {
        if (value is not JsonArray items)
        {
            Expected("an array", value, path);
            return;
        }

        if (items.Count < expected.MinLength)
            Add("minItems", path, $"{items.Count} items, fewer than {expected.MinLength}");
        if (items.Count > expected.MaxLength)
            Add("maxItems", path, $"{items.Count} items, more than {expected.MaxLength}");
        for (var index = 0; index < items.Count; index++)
            Value(expected.ItemType.Type, items[index], $"{path}[{index}]");
    }

    private void Union(UnionType expected, JsonNode? value, string path)
    {
        var alternatives = Flatten(expected).ToList();
        var literals = alternatives.OfType<StringLiteralType>().Select(literal => literal.Value).ToList();
        if (literals.Count > 0 && value.Text() is { } text)
        {
            Enumeration(literals, text, path);
            return;
        }

        var attempts = alternatives.Select(alternative => Attempt(alternative, value, path)).ToList();
        if (attempts.MinBy(faults => faults.Count) is { } best)
            Faults.AddRange(best);
    }

    private List<Fault> Attempt(TypeBase type, JsonNode? value, string path)
    {
        var attempt = new TypeCheck(deploysTemplates);
        attempt.Value(type, value, path);
        return attempt.Faults;
    }

    private static IEnumerable<TypeBase> Flatten(UnionType union) =>
        union.Elements.SelectMany(element => element.Type is UnionType inner ? Flatten(inner) : [element.Type]);

    private void Expected(string what, JsonNode? value, string path) =>
        Add("type", path, $"expected {what}, got {(value is null ? "null" : $"{value.GetValueKind()} {value.ToJsonString()}")}");

    private void Add(string law, string path, string message) => Faults.Add(new(law, path, message));
}
