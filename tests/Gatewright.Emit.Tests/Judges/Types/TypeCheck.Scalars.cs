using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Bicep.Types.Concrete;

namespace Gatewright.Tests.Judging;

internal sealed partial class TypeCheck
{
    private void Scalar(TypeBase type, JsonNode? value, string path)
    {
        switch (type)
        {
            case BooleanType:
                if (value.Kind() is not (JsonValueKind.True or JsonValueKind.False))
                    Expected("a boolean", value, path);
                break;
            case IntegerType expected:
                Integer(expected, value, path);
                break;
            case StringType expected:
                String(expected, value, path);
                break;
            case StringLiteralType expected:
                if (value.Text() is { } text)
                    Enumeration([expected.Value], text, path);
                else
                    Expected($"'{expected.Value}'", value, path);
                break;
            case NullType:
                if (value is not null)
                    Expected("null", value, path);
                break;
            default:
                throw new NotSupportedException($"{path}: no check for a {type.GetType().Name}.");
        }
    }

    private void Integer(IntegerType expected, JsonNode? value, string path)
    {
        if (value.Kind() is not JsonValueKind.Number || !value!.AsValue().TryGetValue(out long number))
        {
            Expected("an integer", value, path);
            return;
        }

        if (number < expected.MinValue)
            Add("min", path, $"{number} is under {expected.MinValue}");
        if (number > expected.MaxValue)
            Add("max", path, $"{number} is over {expected.MaxValue}");
    }

    private void String(StringType expected, JsonNode? value, string path)
    {
        if (value.Text() is not { } text)
        {
            Expected("a string", value, path);
            return;
        }

        if (text.Length < expected.MinLength)
            Add("minLength", path, $"'{text}' is shorter than {expected.MinLength}");
        if (text.Length > expected.MaxLength)
            Add("maxLength", path, $"'{text}' is longer than {expected.MaxLength}");
        if (expected.Pattern is { } pattern && !Regex.IsMatch(text, pattern))
            Add("pattern", path, $"'{text}' does not match {pattern}");
    }

    private void Enumeration(List<string> literals, string text, string path)
    {
        if (literals.Contains(text))
            return;
        if (literals.Find(literal => literal.Equals(text, StringComparison.OrdinalIgnoreCase)) is not { } other)
            Add("enum", path, $"'{text}' is none of {string.Join(", ", literals)}");
        else if (!deploysTemplates)
            Add("enum-case", path, $"'{text}' is spelled '{other}'");
    }
}
