using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Secrets that the deployment puts into a key vault, so that the next one finds them there.</summary>
internal static class SecretLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var secret in lowered.Topology.Secrets.Where(it => it is { Vault: not null, IsExisting: false }))
        {
            var scope = lowered.ScopeOfExisting(secret.Vault!.Id);
            lowered.Add(secret, new(scope, ArmLayer.Shared, "Microsoft.KeyVault/vaults/secrets", VaultName(secret.Vault), Term.Of(secret.Name.Value))
            {
                Properties = (_, to) => to.Add("value", new Term.Parameter(secret.ArmName)),
            });
        }
    }

    public static Term VaultName(KeyVaultElement vault) => vault.Name.IsSet ? Term.Of(vault.Name.Value)
        : vault.Id.TryGetValue(out var known) ? known.Name : Term.NameIn(Term.Of(vault.Id.Value));
}
