using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>How resources are told who they are, and where in a vault to read what they need.</summary>
internal static class SuppliedLowering
{
    public static ArmObject Identity(ManagedIdentityElement identity) => new()
    {
        { "type", "UserAssigned" },
        { "userAssignedIdentities", new ArmObject { { ArmTerm.Of(identity.Id.Value).AsJson, new ArmObject() } } },
    };

    /// <summary>The address of a secret in its vault, whose newest version counts.</summary>
    public static ArmTerm SecretIdentifier(SecretElement secret) => ArmTerm.Concat(
    [
        "https://",
        SecretLowering.VaultName(secret.Vault!),
        ArmTerm.Expression("environment().suffixes.keyvaultDns"),
        "/secrets/",
        ArmTerm.Of(secret.Name.Value),
    ]);
}
