namespace Gatewright.ArmLanguage;

/// <summary>Resources that deploy a template of their own.</summary>
internal static class NestedDeployments
{
    public static bool Is(string type) => type.Equals("Microsoft.Resources/deployments", StringComparison.OrdinalIgnoreCase);

    /// <summary>The template within, ready to be expanded; null after noting why there is none.</summary>
    public static Deployment? Open(ResourceInstance resource)
    {
        var (owner, properties) = (resource.Owner, resource.Source["properties"] as ArmObject ?? ArmObject.Empty);
        var most = owner.Evaluator.Budget.Limits.MaxNestedDeployments;
        if (properties["template"] is not ArmObject template)
        {
            if (properties["templateLink"] is { } link)
                owner.Problems.Warn("nested-deployment-linked", "the template behind a link isn't read; check it on its own", link.Place);
            else
                owner.Problems.Add("nested-template-missing", "there is no template to deploy; add 'template'", properties.Place ?? resource.Source.Place);
            return null;
        }

        if (owner.Names.Length >= most)
        {
            owner.Problems.Add("limit-nesting", $"deployments are nested deeper than {most} levels; make them flatter", template.Place);
            return null;
        }

        var name = resource.Name is ArmString text ? text.Value : resource.Name.ToJson();
        var around = IsInner(resource, properties) ? null : resource.Frame;
        var nested = new Deployment(owner.Evaluator, template, ScopeOf(resource, template), name, owner, around, Given(resource, properties));
        nested.Prepare();
        return nested;
    }

    // ARM's default is the outer scope.
    private static bool IsInner(ResourceInstance resource, ArmObject properties) =>
        (properties["expressionEvaluationOptions"] as ArmObject)?["scope"] is { } written
        && resource.Evaluate(written, Site.None) is ArmString text && text.Value.Equals("inner", StringComparison.OrdinalIgnoreCase);

    private static DeploymentScope ScopeOf(ResourceInstance resource, ArmObject template)
    {
        var scope = resource.Scope.For((template["$schema"] as ArmString)?.Value);
        return scope.ResourceGroup is null && resource.Source["location"] is { } written && resource.Evaluate(written, Site.None) is ArmString location
            ? scope with { Location = location.Value }
            : scope;
    }

    private static ArmObject Given(ResourceInstance resource, ArmObject properties)
    {
        var written = properties["parameters"] ?? ArmObject.Empty;
        return resource.Evaluate(written, Site.Runtime) as ArmObject ?? ArmObject.Empty;
    }
}
