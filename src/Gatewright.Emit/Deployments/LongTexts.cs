using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Expressions and texts that are longer than Azure takes, wherever they come from: the program, a patch, or joined names.</summary>
internal static class LongTexts
{
    public static IEnumerable<EmissionProblem> In(Estate estate, ArmLimits limits)
    {
        var problems = new List<EmissionProblem>();
        ArmResource? current = null;
        var path = () => current!.Name.Text;
        Action<ArmTerm> visit = Check;
        // What a resource takes as a whole none of its texts exceeds.
        foreach (var resource in estate.Resources.Where(it => it.Size > Math.Min(limits.Expression, limits.Text)))
        {
            current = resource;
            ArmTerms.Visit(resource, visit);
        }

        foreach (var parameter in estate.Topology.Parameters)
        {
            path = () => parameter.Path;
            if (parameter.Default.Text is { } text)
                Check(new(text, parameter.Default.IsExpression));
            if (parameter.Description.IsSaid)
                Check(ArmTerm.Of(parameter.Description.Value));
        }

        return problems;

        void Check(ArmTerm term)
        {
            if (term.Text.Length <= (term.IsExpression ? limits.Expression : limits.Text))
                return;
            problems.Add(new(Shortened(path()), term.IsExpression
                ? FormattableString.Invariant($"an expression has {term.Text.Length:N0} characters of {limits.Expression:N0}; divide it, or compute it before")
                : FormattableString.Invariant($"a text has {term.Text.Length:N0} characters of {limits.Text:N0}; shorten it")));
        }
    }

    /// <summary>The name may be what is too long.</summary>
    private static string Shortened(string path) => path.Length <= 80 ? path : path[..60] + "…";
}
