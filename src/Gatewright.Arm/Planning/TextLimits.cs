using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Planning;

/// <summary>Expressions and texts that are longer than Azure takes, wherever they come from: the program, a patch, or joined names.</summary>
internal static class TextLimits
{
    public static IEnumerable<EmissionProblem> In(LoweredTopology lowered, ArmLimits limits)
    {
        var problems = new List<EmissionProblem>();
        var path = "";
        var measure = new Measure { Texts = Check };
        // What a resource takes as a whole none of its texts exceeds.
        foreach (var resource in lowered.Resources.Where(it => it.Size > Math.Min(limits.Expression, limits.Text)))
        {
            path = LimitProblems.PathOf(resource);
            measure.Of(resource);
        }

        foreach (var parameter in lowered.Topology.Parameters)
        {
            path = parameter.Path;
            measure.Value(parameter.Default.Term ?? "");
            measure.Value(parameter.Description.IsSet ? Term.Of(parameter.Description.Value) : "");
        }

        return problems;

        void Check(int length, bool isExpression)
        {
            if (length <= (isExpression ? limits.Expression : limits.Text))
                return;
            problems.Add(new(Shortened(path), isExpression
                ? FormattableString.Invariant($"an expression has {length:N0} characters of {limits.Expression:N0}; divide it, or compute it before")
                : FormattableString.Invariant($"a text has {length:N0} characters of {limits.Text:N0}; shorten it")));
        }
    }

    /// <summary>The name may be what is too long.</summary>
    private static string Shortened(string path) => path.Length <= 80 ? path : path[..60] + "…";
}
