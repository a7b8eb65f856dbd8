using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>Checks a value against what a template declares: the type of a parameter, an output or an argument, with its bounds.</summary>
internal static class TypeChecks
{
    // A definition may refer to a definition; one that refers to itself never ends.
    private const int MaxReferences = 32;

    /// <exception cref="Failure">The value isn't what is declared.</exception>
    public static void Check(Deployment deployment, ArmObject declared, ArmValue value, string what)
    {
        declared = Resolve(deployment, declared);
        if (value is ArmUnknown)
            return;
        if (value is ArmNull && declared["nullable"] is ArmBoolean { Value: true })
            return;
        var type = (declared["type"] as ArmString)?.Value.ToUpperInvariant();
        var isRight = type switch
        {
            null => true,
            "STRING" or "SECURESTRING" => value is ArmString,
            "INT" => value is ArmInteger or ArmNumber { IsInteger: true },
            "BOOL" => value is ArmBoolean,
            "ARRAY" => value is ArmArray,
            "OBJECT" or "SECUREOBJECT" => value is ArmObject,
            _ => throw new Failure("template-invalid", $"{what} has the type '{type}'; use string, int, bool, object, array, securestring or secureObject"),
        };
        if (!isRight)
            throw new Failure("value-type", $"{what} is of type '{value.Kind}'; use {((ArmString)declared["type"]!).Value}");
        BoundChecks.Check(declared, value, what);
        if (value is ArmObject source)
            CheckMembers(deployment, declared, source, what);
        else if (value is ArmArray array)
            CheckItems(deployment, declared, array, what);
    }

    public static bool IsSecure(Deployment deployment, ArmObject declared) =>
        Resolve(deployment, declared)["type"] is ArmString { Value: var type } && type.StartsWith("secure", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the declaration, or the definition that it refers to, takes null.</summary>
    public static bool IsNullable(Deployment deployment, ArmObject declared) => Resolve(deployment, declared)["nullable"] is ArmBoolean { Value: true };

    /// <summary>The declared type by its name; <c>object</c> where none can be read.</summary>
    public static ArmValue TypeOf(Deployment deployment, ArmObject declared)
    {
        try
        {
            return Resolve(deployment, declared)["type"] ?? new ArmString("object");
        }
        catch (Failure)
        {
            return new ArmString("object");
        }
    }

    private static ArmObject Resolve(Deployment deployment, ArmObject declared)
    {
        const string Start = "#/definitions/";
        for (var i = 0; declared["$ref"] is ArmString { Value: var reference }; i++)
        {
            var name = reference.StartsWith(Start, StringComparison.Ordinal) ? reference[Start.Length..] : null;
            if (i > MaxReferences || name is null || (deployment.Template["definitions"] as ArmObject)?[name] is not ArmObject definition)
                throw new Failure("template-invalid", $"'{ExpressionScanner.Shorten(reference)}' isn't a definition of this template; add it to 'definitions'");
            // Members next to the reference add to the definition.
            declared = new ObjectBuilder().SetAll(definition)
                .SetAll(new([.. declared.Members.Where(member => member.Name is not ("$ref" or "defaultValue" or "metadata"))])).Build(definition.Place);
        }

        return declared;
    }

    private static void CheckMembers(Deployment deployment, ArmObject declared, ArmObject value, string what)
    {
        var properties = declared["properties"] as ArmObject ?? ArmObject.Empty;
        foreach (var (name, type) in properties.Members)
        {
            if (type is not ArmObject inner)
                continue;
            if (value[name] is { } member and not ArmNull)
                Check(deployment, inner, member, $"{what}.{name}");
            else if (!IsNullable(deployment, inner))
                throw new Failure("value-type", $"{what} has no '{name}'; add it");
        }

        foreach (var (name, member) in value.Members.Where(member => properties[member.Name] is null))
        {
            if (declared["additionalProperties"] is ArmBoolean { Value: false })
                throw new Failure("unknown-object-property", $"{what} can't have '{name}'; remove it");
            if (declared["additionalProperties"] is ArmObject inner)
                Check(deployment, inner, member, $"{what}.{name}");
        }
    }

    private static void CheckItems(Deployment deployment, ArmObject declared, ArmArray value, string what)
    {
        var first = (declared["prefixItems"] as ArmArray)?.Items ?? [];
        if (value.Items.Length < first.Length || declared["items"] is ArmBoolean { Value: false } && value.Items.Length > first.Length)
            throw new Failure("value-type", $"{what} has {value.Items.Length} items; use {first.Length}");
        for (var i = 0; i < value.Items.Length; i++)
        {
            if ((i < first.Length ? first[i] : declared["items"]) is ArmObject type)
                Check(deployment, type, value.Items[i], string.Create(CultureInfo.InvariantCulture, $"{what}[{i}]"));
        }
    }
}
