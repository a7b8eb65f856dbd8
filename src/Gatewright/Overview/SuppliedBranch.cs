using Gatewright.Emit.Figures;
using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>What a deployment asks for, and what it reads and keeps in key vaults.</summary>
internal static class SuppliedBranch
{
    /// <summary>More users of a secret than that are counted; <c>show --format json</c> lists them.</summary>
    private const int MostUsers = 3;

    public static void AddTo(Tree tree, Topology topology)
    {
        var asked = topology.Secrets.Where(it => !it.IsExisting).ToArray();
        if (topology.Parameters.IsEmpty && asked.Length == 0 && topology.KeyVaults.IsEmpty)
            return;
        var branch = tree.AddNode(Label("supplied at deployment"));
        foreach (var parameter in topology.Parameters)
            branch.AddNode(Label(parameter.ArmName, [.. Default(parameter), .. Said(parameter.Description)]));
        var uses = SecretUses.Of(topology);
        foreach (var secret in asked)
        {
            branch.AddNode(Label($"secret {secret.ArmName}",
                [.. secret.Vault is { } vault ? [$"put into key vault {vault.Path} as {secret.Name}"] : Array.Empty<string>(), .. Users(uses[secret])]));
        }

        foreach (var vault in topology.KeyVaults)
        {
            var read = Read(topology, vault).ToArray();
            if (read.Length == 0 && vault.Certificates.IsEmpty)
                continue;
            var node = branch.AddNode(Label($"key vault {vault.Path}"));
            foreach (var same in read)
                node.AddNode(Label($"secret {same.Key}", Users(same.SelectMany(it => uses[it]))));
            foreach (var name in vault.Certificates.Select(it => $"{it.Name}").Distinct(StringComparer.OrdinalIgnoreCase))
                node.AddNode(Label($"certificate {name}"));
        }
    }

    /// <summary>A secret may be named in several places of a program; a vault has one of a name, whatever its case.</summary>
    public static IEnumerable<IGrouping<string, Model.SecretElement>> Read(Topology topology, KeyVaultElement vault) =>
        topology.Secrets.Where(it => it.IsExisting && it.Vault == vault).GroupBy(it => $"{it.Name}", StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Users(IEnumerable<string> users) => users.Distinct().ToArray() switch
    {
        [] => [],
        { Length: > MostUsers } many => [FormattableString.Invariant($"used in {many.Length} places")],
        var few => [$"used by {string.Join(" and ", few)}"],
    };

    private static IEnumerable<string> Default(ParameterElement parameter) => parameter.Default.Text is { } text ? [$"{text} by default"] : [];

    private static IEnumerable<string> Said(Setting<Text> text) => text.IsSet ? [$"{text}"] : [];
}
