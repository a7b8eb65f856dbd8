using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW957x: what Azure Resource Manager takes of one template.</summary>
internal static class LimitLaws
{
    private const int Parameters = 256;
    private const int Variables = 512;
    private const int Outputs = 64;
    private const int MostResources = 800;
    private const int DeploymentName = 64;

    public static TemplateLaw TemplateIsWithinItsLimits { get; } = TemplateLaw.Error("GW9570",
        "A template has 256 parameters, 512 variables, 64 outputs and 800 resources at most", "TP-03 TP-04 TP-05 TP-06", Sources.ArmLimits, reading =>
        from limit in new[] { ("parameters", Parameters), ("variables", Variables), ("outputs", Outputs) }
        let part = reading.Root?[limit.Item1] as ArmObject
        where part is not null && part.Members.Length > limit.Item2
        select At(reading.OriginOf(part),
            $"The template has {part!.Members.Length} {limit.Item1}, and Azure takes {limit.Item2}; split it into nested templates"));

    public static TemplateLaw DeploymentHas800Resources { get; } = TemplateLaw.Error("GW9571",
        "A deployment has 800 resources at most", "TP-05", Sources.ArmLimits, reading =>
        from deployment in reading.Resources.GroupBy(it => string.Join('/', it.Resource.Deployments))
        where deployment.Count() > MostResources
        select At(new Origin(deployment.First().Place),
            $"A deployment has {deployment.Count()} resources, and Azure takes {MostResources}; split it into nested templates"));

    public static TemplateLaw DeploymentNameIsShort { get; } = TemplateLaw.Error("GW9572",
        "The name of a deployment has 64 characters at most", "TP-09", Sources.ResourceNames, reading =>
        from resource in reading.Resources
        from name in resource.Resource.Deployments
        where name.Length > DeploymentName && IsKnown(name)
        group resource by name into deployment
        select At(new Origin(deployment.First().Place),
            $"The name of deployment '{deployment.Key}' has {deployment.Key.Length} characters, and Azure takes {DeploymentName}"));

    public static ImmutableArray<TemplateLaw> All { get; } = [TemplateIsWithinItsLimits, DeploymentHas800Resources, DeploymentNameIsShort];

    /// <summary>One that the deployment computes is listed by its expression, which has letters that names don't have.</summary>
    private static bool IsKnown(string name) => name.IndexOfAny(['\'', ' ', ',', '[']) < 0;
}
