using System.Security;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Classic;

/// <summary>
/// Prints the network configuration file and the page about it. Names and nesting are those of the schema
/// (https://learn.microsoft.com/previous-versions/azure/reference/jj157100(v=azure.100)), the order is that of the files which Azure exports, as in
/// https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-connect-different-deployment-models-powershell; both read on 2026-11-29.
/// </summary>
internal static class ClassicPrinter
{
    public static ImmutableArray<EmittedFile> Print(ClassicNetworks networks) =>
    [
        new("classic/NetworkConfig.xml", TextTemplate.Render("network-config.scriban", Variables(networks, Xml))),
        new("classic/README.md", TextTemplate.Render("classic.scriban", Variables(networks, Quoted))),
    ];

    private static ScriptObject Variables(ClassicNetworks networks, Func<string, string> escape) => new()
    {
        // No comment of XML may hold two hyphens.
        ["topology"] = networks.Topology.Replace("--", "- -", StringComparison.Ordinal),
        ["notes"] = new ScriptArray(networks.Notes),
        ["blanks"] = new ScriptArray(networks.Blanks.All.Select(it => new ScriptObject { ["token"] = it.Token, ["meaning"] = it.Meaning })),
        ["locals"] = new ScriptArray(networks.Locals.Select(it => new ScriptObject
        {
            ["name"] = escape(it.Name),
            ["address"] = escape(it.Address),
            ["prefixes"] = new ScriptArray(it.Prefixes.Select(escape)),
        })),
        ["sites"] = new ScriptArray(networks.Sites.Select(it => new ScriptObject
        {
            ["name"] = escape(it.Name),
            ["location"] = escape(it.Location),
            ["prefixes"] = new ScriptArray(it.Prefixes.Select(escape)),
            ["gateway_subnet"] = escape(it.GatewaySubnet),
            ["connections"] = new ScriptArray(it.Connections.Select(connection => new ScriptObject
            {
                ["local"] = escape(connection.Local.Name),
                ["key"] = escape(connection.Key),
            })),
        })),
    };

    private static string Xml(string text) => SecurityElement.Escape(text)!;

    /// <summary>Within single quotes of PowerShell.</summary>
    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}
