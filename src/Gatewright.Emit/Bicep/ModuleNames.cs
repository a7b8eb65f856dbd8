using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>What modules are called: by their group and layer.</summary>
internal sealed class ModuleNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The words of a module, such as <c>rg-hub networks</c>.</summary>
    public static string WordsOf(Deployment deployment)
    {
        var layer = deployment.Layer switch
        {
            ArmLayer.RouteServers => "route-servers",
            ArmLayer.ReturnPeerings => "return-peerings",
            _ => deployment.Layer.ToString().ToLowerInvariant(),
        };
        return deployment.Scope.Group is { } group ? $"{SymbolNames.WordsOf(group)} {layer}" : layer;
    }

    /// <summary>The file of the next module of such words, which no other has: <c>modules/rg-hub-networks.bicep</c>.</summary>
    public string NextFile(Deployment deployment)
    {
        var name = Plain(WordsOf(deployment));
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = FormattableString.Invariant($"{name}-{number}");
        return $"modules/{unique}.bicep";
    }

    private static string Plain(string words)
    {
        var name = new StringBuilder();
        foreach (var letter in words)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                name.Append(char.ToLowerInvariant(letter));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        return name.ToString();
    }
}
