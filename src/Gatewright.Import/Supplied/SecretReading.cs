using Gatewright.Import.Documents;

namespace Gatewright.Import.Supplied;

/// <summary>Keys, as secrets. What a key is never gets into the topology: one that stands in the template is known by the place where it does.</summary>
internal sealed class SecretReading(TemplateReading reading)
{
    private readonly Dictionary<string, SecretElement> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SecretElement> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeyVaultElement> vaults = new(StringComparer.Ordinal);

    /// <summary>Keys that stand in the template in plain text, and where.</summary>
    public List<JsonDocumentPlace> Plain { get; } = [];

    /// <summary>The secret of a property; null if it isn't written.</summary>
    public SecretElement? Read(ArmNode node, string property)
    {
        if (node.Read(property) is not { } value)
            return null;
        var place = node.At(value);
        var secret = value is ArmUnknown unknown ? Unknown(unknown, place) : InPlainText(value, place);
        secret.IsUsed = true;
        return secret;
    }

    /// <summary>A vault that exists.</summary>
    public KeyVaultElement Vault(ArmValue id, JsonDocumentPlace place)
    {
        var key = ArmIds.KeyOf(id);
        if (!vaults.TryGetValue(key, out var vault))
        {
            var declared = new JsonDocumentPlace(id.Place, place);
            vaults[key] = vault = reading.Topology.Add(new KeyVaultElement(reading.Topology, declared));
            vault.Id = reading.Notes.Journal.Setting(ArmValues.As<ResourceId>(id), new(declared));
        }

        return vault;
    }

    /// <summary>A vault that is known by its name alone, from an address of it.</summary>
    public KeyVaultElement Vault(string name, JsonDocumentPlace place)
    {
        if (vaults.Values.FirstOrDefault(it => it.Id.Is(id => id.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) is { } known)
            return known;
        if (!vaults.TryGetValue(name, out var vault))
        {
            var declared = new JsonDocumentPlace(null, place);
            vaults[name] = vault = reading.Topology.Add(new KeyVaultElement(reading.Topology, declared));
            vault.Id = new(new Value<ResourceId>.Expression($"resourceId('Microsoft.KeyVault/vaults', '{name}')"), new(declared));
        }

        return vault;
    }

    private SecretElement Unknown(ArmUnknown value, JsonDocumentPlace place)
    {
        if (byKey.TryGetValue(value.Identity, out var known))
            return known;
        var secret = value.Expression switch
        {
            FunctionCall { Name: var name, Arguments: [LiteralExpression { Value: ArmString parameter }] } when Is(name, "parameters")
                => Supplied(parameter.Value, place),
            FunctionCall { Name: var name, Arguments: [LiteralExpression vault, LiteralExpression { Value: ArmString its }, ..] } when Is(name, "getKeyVaultSecret")
                => Kept(vault.Value, its.Value, place),
            _ => Supplied($"key{byKey.Count + 1}", place),
        };
        return byKey[value.Identity] = secret;
    }

    private SecretElement InPlainText(ArmValue value, JsonDocumentPlace place)
    {
        Plain.Add(place);
        var text = ArmIds.Text(value);
        if (!byText.TryGetValue(text, out var secret))
            byText[text] = secret = Supplied($"plainKey{byText.Count + 1}", place);
        return secret;
    }

    private SecretElement Supplied(string name, JsonDocumentPlace place)
    {
        var declared = new JsonDocumentPlace(null, place);
        return reading.Topology.Add(new SecretElement(reading.Topology, declared) { Name = new(new Name(name), new(declared)), ArmName = name });
    }

    private SecretElement Kept(ArmValue vaultId, string name, JsonDocumentPlace place)
    {
        var vault = Vault(vaultId, place);
        var secret = new SecretElement(vault, new JsonDocumentPlace(null, place)) { Name = new(new Name(name), new(place)), IsExisting = true };
        secret.ArmName = ArmNames.Kept(vault.Id.Value!, secret.Name.Value!);
        return reading.Topology.Add(secret);
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
