using Gatewright.Emit.Devices;
using Gatewright.Emit.Templates;
using Gatewright.Facts;
using Gatewright.Reachability;
using Scriban.Runtime;

namespace Gatewright.Emit.Clients;

using Gatewright.Model;

/// <summary>
/// The profiles of one gateway's clients. Azure offers the same for download once the gateway is there, with what it made; the blanks are named after what is
/// in that archive (MicrosoftDocs/azure-docs, about point-to-site client profiles, 2021-03-19).
/// </summary>
internal sealed class ClientSet
{
    private static readonly DeviceVariables StrongSwan = new(LinuxProfiles.StrongSwanBird);

    private readonly PointToSiteElement clients;
    private readonly BlankList blanks = new();
    private readonly string name;

    /// <param name="clients">The configuration.</param>
    /// <param name="folders">Folders that are taken.</param>
    public ClientSet(PointToSiteElement clients, HashSet<string> folders)
    {
        this.clients = clients;
        name = $"{clients.Gateway.Name}";
        Folder = DeviceSet.Free(folders, PlainText.Slug(name));
        var variables = Variables();
        Files = [.. Profiles().Select(it => it.Print($"clients/{Folder}", Title, variables, blanks))];
    }

    public string Title => PlainText.Of(name);

    public string Folder { get; }

    public ImmutableArray<EmittedFile> Files { get; }

    /// <summary>What the profiles are, in the order of the files.</summary>
    public IEnumerable<string> Titles => Profiles().Select(it => it.Title);

    private bool IsOpenVpn => !clients.TunnelType.TryGetValue(out var type) || type.HasFlag(TunnelType.OpenVpn);

    private bool IsIkeV2 => clients.TunnelType.TryGetValue(out var type) && type.HasFlag(TunnelType.IkeV2);

    private bool HasCertificates => !clients.RootCertificates.IsEmpty;

    private bool HasRadius => !clients.RadiusServers.IsEmpty;

    private IEnumerable<ClientProfile> Profiles()
    {
        if (IsOpenVpn && (HasCertificates || HasRadius))
            yield return ClientProfile.OpenVpn;
        if (IsOpenVpn && clients.EntraId.IsSet)
            yield return ClientProfile.AzureVpn;
        if (IsIkeV2 && (HasCertificates || HasRadius))
        {
            yield return ClientProfile.StrongSwan;
            yield return ClientProfile.Windows;
        }
    }

    private ScriptObject Variables()
    {
        var tenant = clients.EntraTenant.TryGetValue(out var own) ? own.ToString()
            : Blank("tenant-id", "id of the tenant of the subscription");
        var audience = clients.EntraAudience.TryGetValue(out var application) ? application.ToString()
            : clients.EntraAudience.IsSet ? Blank("audience", "id of the application that clients sign in to") : EntraApplications.Microsofts.ToString();
        return new()
        {
            ["name"] = PlainText.Of(name),
            ["slug"] = Folder,
            ["server"] = Blank("server", "name of the gateway's server, VpnServer in Generic/VpnSettings.xml of the archive"),
            ["server_root"] = Blank("server-root", "root of the server's certificate in PEM, between ca and /ca in OpenVPN/vpnconfig.ovpn of the archive"),
            ["server_root_hash"] = Blank("server-root-hash", "hash in AzureVPN/azurevpnconfig.xml of the archive"),
            ["tls_auth"] = Blank("tls-auth", "key between tls-auth and /tls-auth in OpenVPN/vpnconfig.ovpn of the archive: a secret"),
            ["server_secret"] = Blank("server-secret", "serversecret in AzureVPN/azurevpnconfig.xml of the archive: a secret"),
            ["certificate"] = Blank("client-certificate", "the client's certificate in PEM"),
            ["private_key"] = Blank("client-key", "the private key of the client's certificate in PEM: a secret"),
            ["client"] = Blank("client-name", HasCertificates ? "common name in the client's certificate" : "name of the user"),
            ["password"] = Blank("password-hex", "password of the user, its bytes in hexadecimal"),
            ["tenant"] = tenant,
            ["audience"] = audience,
            ["has_certificates"] = HasCertificates,
            ["has_policy"] = Policy is not null,
            ["ike"] = Policy is { } policy ? StrongSwan.Ike(policy.Ike) : new ScriptObject(),
            ["esp"] = Policy is { } same ? StrongSwan.Esp(same.Esp) : new ScriptObject(),
            ["windows"] = Policy is { } other ? WindowsPolicy.Of(other) : new ScriptObject(),
            ["networks"] = new ScriptArray(Networks().Select(it => it.ToString())),
        };
    }

    private IpsecPolicy? Policy => clients.Policy.TryGetValue(out var policy) ? policy : null;

    /// <summary>What is behind the gateway, and what the program adds for clients.</summary>
    private IEnumerable<Cidr> Networks() => Announcements.Of(clients.Gateway.Network, Certainty.Possible, Losses.None)
        .Concat(clients.Routes.Known().Select(it => it.Value)).Distinct();

    private string Blank(string what, string meaning) => blanks.Add(clients, $"{name}-{what}", meaning);
}
