using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Expressions and texts that are longer than Azure takes, wherever they come from: the program, a patch, or joined names.</summary>
internal static class LongTexts
{
    public static IEnumerable<EmissionProblem> In(Estate estate, ArmLimits limits) =>
        estate.Resources.SelectMany(resource => Terms(resource).Select(term => (Path: resource.Name.Text, Term: term)))
            .Concat(estate.Topology.Parameters.SelectMany(parameter => Terms(parameter).Select(term => (parameter.Path, Term: term))))
            .Where(it => it.Term.Text.Length > (it.Term.IsExpression ? limits.Expression : limits.Text))
            .Select(it => new EmissionProblem(Shortened(it.Path), it.Term.IsExpression
                ? FormattableString.Invariant($"an expression has {it.Term.Text.Length:N0} characters of {limits.Expression:N0}; divide it, or compute it before")
                : FormattableString.Invariant($"a text has {it.Term.Text.Length:N0} characters of {limits.Text:N0}; shorten it")));

    private static IEnumerable<ArmTerm> Terms(Model.Parameter parameter)
    {
        if (parameter.Default.Text is { } text)
            yield return new(text, parameter.Default.IsExpression);
        if (parameter.Description.IsSaid)
            yield return ArmTerm.Of(parameter.Description.Value);
    }

    private static IEnumerable<ArmTerm> Terms(ArmResource resource) =>
        resource.Names.Concat(new[] { resource.Location, resource.Tags, resource.Sku, resource.Zones, resource.Identity, resource.Others, resource.Properties }.SelectMany(Terms));

    private static IEnumerable<ArmTerm> Terms(ArmNode? node) => node switch
    {
        ArmText text => [text.Term],
        ArmArray array => array.Items.SelectMany(Terms),
        ArmObject members => members.SelectMany(member => Terms(member.Value)),
        _ => [],
    };

    /// <summary>The name may be what is too long.</summary>
    private static string Shortened(string path) => path.Length <= 80 ? path : path[..60] + "…";
}
