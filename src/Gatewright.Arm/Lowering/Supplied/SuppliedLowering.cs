using Gatewright.Arm.Bodies;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>How resources are told who they are, and where in a vault to read what they need.</summary>
internal static class SuppliedLowering
{
    public static void WriteIdentity(BodyWriter to, ManagedIdentityElement identity)
    {
        using (to.Object("identity"))
        {
            to.Add("type", "UserAssigned");
            using (to.Object("userAssignedIdentities"))
            {
                to.Name(Term.Of(identity.Id.Value));
                using (to.Object()) { }
            }
        }
    }

    /// <summary>The address of a secret in its vault, whose newest version counts.</summary>
    public static Term SecretIdentifier(SecretElement secret) => Identifier(secret.Vault!, "/secrets/", secret.Name);

    /// <summary>The vault is known by its name, and by the cloud's suffix.</summary>
    public static Term Identifier(KeyVaultElement vault, string kind, Setting<Name> name) => Term.Concat(
        "https://", SecretLowering.VaultName(vault), Term.Function("environment").Member("suffixes").Member("keyvaultDns"), kind, Term.Of(name.Value));
}
