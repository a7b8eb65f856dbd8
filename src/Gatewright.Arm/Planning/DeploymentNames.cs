using Gatewright.Arm.Template;

namespace Gatewright.Arm.Planning;

using Gatewright.Model;

/// <summary>Names of deployments: <c>TOPOLOGY-GROUP-LAYER</c>, numbered where a layer needs several.</summary>
/// <param name="topology">What all begin with.</param>
/// <param name="isLiteral">Whether a group that only the deployment knows goes by the words of its expression: a command line evaluates none.</param>
internal sealed class DeploymentNames(Setting<Name> topology, bool isLiteral = false)
{
    private readonly Dictionary<string, int> taken = new(StringComparer.OrdinalIgnoreCase);

    public Term Next(ArmScope scope, ArmLayer layer)
    {
        var words = layer switch
        {
            ArmLayer.ReturnPeerings => "return-peerings",
            ArmLayer.RouteServers => "route-servers",
            _ => layer.ToString().ToLowerInvariant(),
        };
        if (scope.Group is { IsComputed: true } group && !isLiteral)
            return Term.Concat(Cut($"{topology}", 30), "-", Term.Function("uniqueString", group), Numbered($"-{words}", $"{group}"));
        // Room for a number behind it.
        return Numbered(Cut(scope.Group is { } known ? $"{topology}-{Words(known)}-{words}" : $"{topology}-{words}", ArmLimits.DeploymentName - 6), "");
    }

    /// <summary>Of an expression the name that somebody gave to the parameter in it.</summary>
    private static string Words(Term group)
    {
        string? first = null;
        group.Visit(parameter => first ??= parameter);
        return first ?? (group is Term.Literal literal ? literal.Text : $"{group}");
    }

    private string Numbered(string name, string place)
    {
        var key = name + place;
        var number = taken[key] = taken.GetValueOrDefault(key) + 1;
        return number == 1 ? name : FormattableString.Invariant($"{name}-{number}");
    }

    /// <summary>Letters that deployments don't take become hyphens; a name too long is cut and told apart by a hash of the whole.</summary>
    private static string Cut(string name, int room)
    {
        var plain = string.Concat(name.Select(it => it < 128 && (char.IsLetterOrDigit(it) || "-_.()".Contains(it)) ? it : '-'));
        return plain.Length <= room ? plain : $"{plain[..(room - 9)]}-{Hash(plain):x8}";
    }

    /// <summary>FNV-1a: the same in every process, unlike the framework's string hash.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash;
    }
}
