using Gatewright.Emit.Devices;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Clients;

using Gatewright.Model;

/// <summary>The page that tells which gateway's clients have which profiles.</summary>
internal static class ClientIndex
{
    public static EmittedFile Print(Topology topology, ClientSet[] sets) => new("clients/README.md", TextTemplate.Render("clients.scriban", new ScriptObject
    {
        ["topology"] = PlainText.Of($"{topology.Name}"),
        ["gateways"] = new ScriptArray(sets.Select(set => new ScriptObject
        {
            ["name"] = set.Title,
            ["files"] = new ScriptArray(set.Files.Zip(set.Titles, static (file, title) => new ScriptObject
            {
                ["name"] = file.Name["clients/".Length..],
                ["title"] = title,
            })),
        })),
    }));
}
