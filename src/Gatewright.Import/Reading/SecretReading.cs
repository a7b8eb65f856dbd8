using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

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

    /// <summary>A secret of a vault that a property has the address of; null if it has none.</summary>
    public SecretElement? ReadAddress(ArmNode node, string property)
    {
        if (node.Read(property) is not { } value || VaultAddress.Of(value, "secrets") is not { } address)
            return null;
        var place = node.At(value);
        var key = $"address:{address.Vault}/{address.Name}".ToLowerInvariant();
        if (!byKey.TryGetValue(key, out var secret))
            byKey[key] = secret = Kept(Vault(address.Vault, place), address.Name, place);
        secret.IsUsed = true;
        return secret;
    }

    /// <summary>Secrets that the deployment puts into vaults.</summary>
    /// <returns>The parameters that supply them.</returns>
    public HashSet<string> ReadStored()
    {
        var parameters = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in reading.Of("Microsoft.KeyVault/vaults/secrets"))
        {
            var value = resource.Node.Properties().Read("value");
            var secret = new SecretElement(Vault(Parents.Of(resource)), resource.Place) { Name = resource.Name };
            if (value is ArmUnknown unknown && ParameterOf(unknown) is { } parameter)
            {
                secret.ArmName = parameter;
                byKey[KeyOf(parameter)] = secret;
                parameters.Add(parameter);
            }
            else if (value is not (null or ArmUnknown))
                Plain.Add(resource.Node.Properties().At(value));
            reading.Topology.Add(secret);
        }

        return parameters;
    }

    /// <summary>A vault that exists.</summary>
    public KeyVaultElement Vault(ArmReference id)
    {
        if (!vaults.TryGetValue(id.Key, out var vault))
        {
            var declared = new JsonDocumentPlace(null, id.Place);
            vaults[id.Key] = vault = reading.Topology.Add(new KeyVaultElement(reading.Topology, declared));
            vault.Id = reading.Notes.Journal.Setting(id.Value, new(declared));
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
            var its = ArmIds.OfText(name);
            vault.Name = new(its, new(declared));
            vault.Id = new(new Value<ResourceId>.Expression($"resourceId('Microsoft.KeyVault/vaults', {ArmIds.Argument(its)})"), new(declared));
        }

        return vault;
    }

    /// <summary>A secure parameter of the template.</summary>
    public void Declare(string parameter, JsonDocumentPlace place) => byKey[KeyOf(parameter)] = Supplied(parameter, place);

    /// <summary>
    /// A secure parameter that properties without a reader use stays; one that only other resources use, such as the password of a machine, isn't part of the
    /// topology.
    /// </summary>
    /// <param name="resources">All that the template may deploy.</param>
    public void Settle(ImmutableArray<ExpandedResource> resources)
    {
        if (byKey.Values.All(it => it.IsUsed || it.IsExisting))
            return;
        var kept = Named(reading.Resources.Where(reading.IsAskedFor).Select(it => it.Resource));
        var others = Named(resources);
        foreach (var (key, secret) in byKey.Where(it => !it.Value.IsUsed && !it.Value.IsExisting))
        {
            secret.IsUsed = kept.Contains(key);
            if (!secret.IsUsed && others.Contains(key))
                reading.Topology.Remove(secret);
        }
    }

    private static HashSet<string> Named(IEnumerable<ExpandedResource> resources) =>
        [.. resources.SelectMany(it => ParameterUses.In(it.Body).Concat(ParameterUses.In(it.Condition))).Select(KeyOf)];

    private SecretElement Unknown(ArmUnknown value, JsonDocumentPlace place)
    {
        var key = ParameterOf(value) is { } parameter ? KeyOf(parameter) : value.Identity;
        if (byKey.TryGetValue(key, out var known))
            return known;
        return byKey[key] = value.Expression is FunctionCall { Arguments: [LiteralExpression vault, LiteralExpression { Value: ArmString its }, ..] } call
            && Is(call.Name, "getKeyVaultSecret")
                ? Kept(Vault(new ArmReference(vault.Value, place)), its.Value, place)
                : Supplied(ParameterOf(value) ?? $"key{byKey.Count + 1}", place);
    }

    /// <summary>The parameter that a value is, and nothing else. Bicep compiles <c>'${key}'</c> to <c>format('{0}', parameters('key'))</c>.</summary>
    private static string? ParameterOf(ArmUnknown value) => ParameterOf(value.Expression);

    private static string? ParameterOf(ArmExpression expression) => expression switch
    {
        FunctionCall { Arguments: [LiteralExpression { Value: ArmString parameter }] } call when ParameterUses.IsParameters(call) => parameter.Value,
        FunctionCall { Name: var name, Arguments: [LiteralExpression { Value: ArmString { Value: "{0}" } }, var whole] } when Is(name, "format") =>
            ParameterOf(whole),
        _ => null,
    };

    private static string KeyOf(string parameter) => $"parameter:{parameter.ToLowerInvariant()}";

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

    private SecretElement Kept(KeyVaultElement vault, string name, JsonDocumentPlace place)
    {
        var secret = new SecretElement(vault, new JsonDocumentPlace(null, place)) { Name = new(new Name(name), new(place)), IsExisting = true };
        secret.ArmName = ArmNames.Kept(vault.Id.Value!, secret.Name.Value!);
        return reading.Topology.Add(secret);
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
