using System.Security;
using Gatewright.Emit.Devices;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Clients;

/// <summary>A kind of profile: its file and its template.</summary>
internal sealed record ClientProfile(string Title, string File, string Template, string Comment, string Purpose)
{
    public static ClientProfile OpenVpn { get; } = new("OpenVPN", "openvpn.ovpn", "client-openvpn.scriban", "#",
        "For an OpenVPN client of version 2.5 or later.");

    public static ClientProfile AzureVpn { get; } = new("Azure VPN client", "azurevpnconfig.xml", "client-azure-vpn.scriban", "",
        "For import into the Azure VPN client.");

    public static ClientProfile StrongSwan { get; } = new("strongSwan", "swanctl.conf", "client-strongswan.scriban", "#",
        "Belongs to /etc/swanctl/conf.d; load it with: swanctl --load-all, and connect with: swanctl --initiate --child azure");

    public static ClientProfile Windows { get; } = new("Windows", "windows.ps1", "client-windows.scriban", "#",
        "Adds the connection; run it as administrator.");

    private bool IsXml => Comment.Length == 0;

    public EmittedFile Print(string folder, string title, ScriptObject variables, BlankList blanks)
    {
        var body = TextTemplate.Render(Template, variables);
        string[] head =
        [
            $"Profile for {Title}: clients of {title}",
            Purpose,
            .. blanks.All.Any(it => IsIn(body, it)) ? ["", "Fill in:"] : Array.Empty<string>(),
            .. blanks.All.Where(it => IsIn(body, it)).Select(it => $"  {it.Name}  {it.Meaning}"),
        ];
        return new($"{folder}/{File}", IsXml
            ? Xml(head, body, blanks)
            : string.Concat(head.Select(line => $"{Comment} {line}".TrimEnd() + "\n")) + "\n" + body);
    }

    /// <summary>The declaration comes first; no comment may hold two hyphens.</summary>
    private static string Xml(string[] head, string body, BlankList blanks)
    {
        var comment = string.Concat(head.Select(line => $"  {line.Replace("--", "- -", StringComparison.Ordinal)}".TrimEnd() + "\n"));
        var escaped = blanks.All.Aggregate(body, (text, it) => text.Replace(it.Token, SecurityElement.Escape(it.Token), StringComparison.Ordinal));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!--\n{comment}-->\n{escaped}";
    }

    private static bool IsIn(string body, Blank blank) => body.Contains(blank.Token, StringComparison.Ordinal);
}
