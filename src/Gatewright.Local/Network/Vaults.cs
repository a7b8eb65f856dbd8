using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>Key vaults, which templates with secrets write to.</summary>
internal sealed class Vaults : ResourceType
{
    public override string Type => "Microsoft.KeyVault/vaults";

    public override JsonObject Show(StoredBody kept, string etag, string provisioningState, IResources resources)
    {
        var shown = kept.Body.DeepClone().AsObject();
        shown.Properties().Place(0, "provisioningState", provisioningState);
        return shown;
    }

    public override void Fill(Filling it) => it.Properties.Default("vaultUri", $"https://{ResourceIds.NameOf(it.Id)}.vault.azure.net/");
}

internal sealed class VaultSecrets : ResourceType
{
    public override string Type => "Microsoft.KeyVault/vaults/secrets";

    protected override ImmutableArray<string> OwnSecrets => ["value"];

    public override void Fill(Filling it) =>
        it.Properties.Default("secretUri", $"https://{ResourceIds.NameOf(ResourceIds.ParentOf(it.Id))}.vault.azure.net/secrets/{ResourceIds.NameOf(it.Id)}");

    public override JsonObject Show(StoredBody kept, string etag, string provisioningState, IResources resources)
    {
        var shown = kept.Body.DeepClone().AsObject();
        shown.Properties().Remove("value");
        return shown;
    }
}
