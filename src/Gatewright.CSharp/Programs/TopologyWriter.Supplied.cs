using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>Groups, subscriptions, secrets and who reads them.</content>
internal sealed partial class TopologyWriter
{
    private ExpressionSyntax UseGroup(ResourceGroupElement group) => Required(Topology.ResourceGroups, group, it =>
    {
        var chain = Root.Call(it.IsExisting ? "ExistingResourceGroup" : "AddResourceGroup", Value(it.Name, "group", it));
        if (it.Subscription is { } subscription)
            chain = chain.Call("In", UseSubscription(subscription).As());
        if (regions.Of(it) is { IsSet: true } region)
            chain = chain.Call("In", Value(region, "region", it));
        chain = Tagged(chain, it.Tags, it);
        return Supply(Inline.IfShort, Names(it, "Group"), Accepted(it, Patched(chain, it.Patches, it)));
    });

    private ExpressionSyntax UseSubscription(SubscriptionElement subscription) => Required(Topology.Subscriptions, subscription, it =>
        Supply(Inline.Always, ["subscription", "otherSubscription"], Accepted(it, Root.Call("ExistingSubscription", Value(it.Id, "subscription", it)))));

    private ExpressionSyntax UseVault(KeyVaultElement vault) => Required(Topology.KeyVaults, vault, it =>
        Supply(Inline.Never, ["vault", .. Naming.Suggest(Naming.Called(it), "vault")], Accepted(it, Root.Call("ExistingKeyVault", Value(it.Id, "vault", it)))));

    private ExpressionSyntax UseIdentity(ManagedIdentityElement identity) => Required(Topology.ManagedIdentities, identity, it =>
        Supply(Inline.Always, ["identity", .. Naming.Suggest(Naming.Called(it), "identity")],
            Accepted(it, Root.Call("ExistingManagedIdentity", Value(it.Id, "identity", it)))));

    private ExpressionSyntax UseSecret(SecretElement secret) => Required(Topology.Secrets, secret, it =>
    {
        var from = it.Vault is { } vault ? UseVault(vault) : Root;
        var name = it.Vault is null && ArmNames.Parameter(it.Name) != it.ArmName ? Text(it.ArmName, nameof(Name), "secret").As() : Value(it.Name, "secret", it);
        return Supply(Inline.Always, Naming.Suggest(it.Name.ToString(), "secret"),
            Accepted(it, from.Call(it.IsExisting ? "ExistingSecret" : "AddSecret", name)));
    });

    /// <summary>The argument where a key is there, and a parameter in its place where a document has none.</summary>
    private ArgumentSyntax Key(SecretElement? secret, Element owner, string? parameter = null)
    {
        if (secret is not null)
            return UseSecret(secret).As(parameter);
        Remark(owner, owner.Origin, "has no key that is known here; the deployment asks for one");
        return Supply(Inline.Always, Naming.Suggest($"{Naming.Called(owner)}-key", "key"),
            Root.Call("AddSecret", Text($"{Naming.Called(owner)}-key", nameof(Name), "secret").As()))
            .Variable!.Use().As(parameter);
    }

    private ExpressionSyntax UseCertificate(KeyVaultCertificateElement certificate) => Required(certificate.Vault.Certificates, certificate, it =>
        Supply(Inline.Always, Naming.Suggest(it.Name.ToString(), "certificate"),
            Accepted(it, UseVault(it.Vault).Call("ExistingCertificate", Value(it.Name, "certificate", it)))));

    /// <summary>From what it is called, then from what it is called and is.</summary>
    private static ImmutableArray<string> Names(Element element, string kind) => Naming.Suggest(Naming.Called(element), kind);
}
