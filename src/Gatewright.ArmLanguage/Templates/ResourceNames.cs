namespace Gatewright.ArmLanguage;

/// <summary>Types, names and API versions of resources, with what their parents have put in front.</summary>
internal static class ResourceNames
{
    public static string TypeOf(ArmObject source, ResourceInstance? parent)
    {
        var type = source["type"] is ArmString text ? text.Value : "";
        return parent is null || IsBelow(type, parent.Type) ? type : $"{parent.Type}/{type}";
    }

    public static ArmValue NameOf(ResourceInstance resource)
    {
        var written = resource.Source["name"];
        var name = written switch
        {
            null => Report(resource, "template-invalid", "the resource has no name; add it", resource.Source),
            ArmInteger number => new ArmString(Texts.Of(number)!, number.Place),
            _ => resource.Evaluate(written, Site.None),
        };
        if (name is ArmString { Value: "" })
            name = Report(resource, "name-empty", "the name is empty; use at least one character", written!);
        if (name is not (ArmString or ArmUnknown))
            name = Report(resource, "value-type", $"the name is of type '{name.Kind}'; use text", written!);
        name = WithParent(resource, name);
        if (name is ArmString full)
            CheckSegments(resource, full);
        return name;
    }

    public static ArmValue ApiVersionOf(ResourceInstance resource)
    {
        if (resource.Source["apiVersion"] is not { } written)
            return Report(resource, "api-version-missing", "the resource has no 'apiVersion'; add it", resource.Source);
        var version = resource.Evaluate(written, Site.None);
        if (version is ArmString { Value: "" })
            return Report(resource, "api-version-missing", "the API version is empty; set one", written);
        return version is ArmString or ArmUnknown ? version : Report(resource, "value-type", $"the API version is of type '{version.Kind}'; use text", written);
    }

    private static ArmValue WithParent(ResourceInstance resource, ArmValue name)
    {
        var type = resource.Source["type"] is ArmString text ? text.Value : "";
        if (resource.Parent is not { } parent || IsBelow(type, parent.Type))
            return name;
        if (name is ArmString own && parent.Name is ArmString above)
            return new ArmString($"{above.Value}/{own.Value}", name.Place);
        return new ArmUnknown(new FunctionCall("concat", [Residual.Of(parent.Name), new LiteralExpression(new ArmString("/")), Residual.Of(name)]), name.Place);
    }

    private static void CheckSegments(ResourceInstance resource, ArmString name)
    {
        var (types, names) = (SlashedParts.Count(resource.Type), SlashedParts.Count(name.Value));
        if (SlashedParts.HasEmpty(name.Value))
            Report(resource, "resource-id-segments", $"a part of the name '{ExpressionScanner.Shorten(name.Value)}' is empty; remove the slash", name);
        else if (types - 1 != names)
            Report(resource, "name-segments",
                $"the name '{ExpressionScanner.Shorten(name.Value)}' has {names} parts; use {types - 1} for the type '{resource.Type}'", name);
    }

    private static ArmUnknown Report(ResourceInstance resource, string code, string message, ArmValue at)
    {
        resource.Owner.Problems.Add(code, message, at.Place);
        return new(new LiteralExpression(at is ArmObject ? new ArmNull() : at), at.Place);
    }

    private static bool IsBelow(string type, string parent) => type.StartsWith(parent + "/", StringComparison.OrdinalIgnoreCase);
}
