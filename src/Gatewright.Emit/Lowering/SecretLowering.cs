using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

/// <summary>Secrets that the deployment puts into a key vault, so that the next one finds them there.</summary>
internal static class SecretLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var secret in estate.Topology.Secrets.Where(it => it is { Vault: not null, IsExisting: false }))
        {
            var scope = estate.ScopeOfExisting(secret.Vault!.Id);
            estate.Add(secret, new(scope, ArmLayer.Shared, "Microsoft.KeyVault/vaults/secrets", VaultName(secret.Vault), ArmTerm.Of(secret.Name.Value))
            {
                Properties = new() { { "value", ArmTerm.Parameter(secret.ArmName) } },
            });
        }
    }

    public static ArmTerm VaultName(Model.KeyVaultElement vault) => vault.Id.TryGet(out var known)
        ? known.Name
        : ArmTerm.Expression($"last(split({ArmTerm.Of(vault.Id.Value).AsArgument}, '/'))");
}
