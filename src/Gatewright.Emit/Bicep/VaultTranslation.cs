using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>A secret that Azure reads in a key vault: the vault exists, and a module is given what it has.</summary>
internal static class VaultTranslation
{
    private const string Type = "Microsoft.KeyVault/vaults";

    public static BicepExpression Secret(FileSymbols file, VaultReference place)
    {
        var symbol = file.Find(IdOf(place.Vault))!;
        file.NoteReference(symbol);
        return new BicepExpression.Call($"{symbol}.getSecret", [file.Of(place.SecretName)]);
    }

    /// <summary>"", subscriptions, ID, resourceGroups, GROUP, …; an id that only the deployment knows is taken apart by it.</summary>
    public static Term.ResourceId IdOf(Term vault)
    {
        if (vault is Term.Literal { Text: var id } && id.Split('/') is [_, _, var subscription, _, var group, .., var name])
            return new(Type, [name], subscription, group);
        var parts = Term.Function("split", vault, "/");
        return new(Type, [Term.NameIn(vault)], parts.Item(2), parts.Item(4));
    }
}
