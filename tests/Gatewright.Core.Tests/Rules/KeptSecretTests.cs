namespace Gatewright.Tests.Rules;

/// <summary>Secrets of key vaults are passed under names of their own: one name for two would give a tunnel the other's key.</summary>
public class KeptSecretTests
{
    private const string Vaults = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/";

    [Fact]
    public void No_two_secrets_share_a_name()
    {
        var topology = new TopologyBuilder("kept", Region.WestEurope);
        string[] names =
        [
            topology.AddSecret("a-b-c").ArmName,
            topology.ExistingKeyVault(Vaults + "a-b").ExistingSecret("c").ArmName,
            topology.ExistingKeyVault(Vaults + "a").ExistingSecret("b-c").ArmName,
            topology.ExistingKeyVault(topology.AddParameter<ResourceId>("a")).ExistingSecret("b-c").ArmName,
            topology.ExistingKeyVault(Vaults + "a").ExistingSecret(topology.AddParameter<Name>("b")).ArmName,
            topology.ExistingKeyVault(Vaults + "a").ExistingSecret("b").ArmName,
            topology.ExistingKeyVault(Vaults + "a").ExistingSecret("bc").ArmName,
        ];

        Assert.Equal(["aBC", "_a_b_c_3", "_a_b_c_1", "_a_b_c_p1", "_a_b_1p", "_a_b_1", "_a_bc_1"], names);
    }
}
