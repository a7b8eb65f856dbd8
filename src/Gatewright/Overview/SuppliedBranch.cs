using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>What a deployment asks for, and what it reads and keeps in key vaults.</summary>
internal static class SuppliedBranch
{
    public static void AddTo(Tree tree, Topology topology)
    {
        var asked = topology.Secrets.Where(it => !it.IsExisting).ToArray();
        if (topology.Parameters.IsEmpty && asked.Length == 0 && topology.KeyVaults.IsEmpty)
            return;
        var branch = tree.AddNode(Label("supplied at deployment"));
        foreach (var parameter in topology.Parameters)
            branch.AddNode(Label(parameter.ArmName, [.. Default(parameter), .. Said(parameter.Description)]));
        foreach (var secret in asked)
            branch.AddNode(Label($"secret {secret.ArmName}", secret.Vault is null ? [] : [$"put into key vault {secret.Vault.Path} as {secret.Name}"]));
        foreach (var vault in topology.KeyVaults)
        {
            string[] read = [.. topology.Secrets.Where(it => it.IsExisting && it.Vault == vault).Select(it => $"secret {it.Name}"), .. vault.Certificates
                .Select(it => $"certificate {it.Name}")];
            if (read.Length > 0)
                branch.AddNode(Label($"key vault {vault.Path}", read));
        }
    }

    private static IEnumerable<string> Default(ParameterElement parameter) => parameter.Default.Text is { } text ? [$"{text} by default"] : [];

    private static IEnumerable<string> Said(Setting<Text> text) => text.IsSet ? [$"{text}"] : [];
}
