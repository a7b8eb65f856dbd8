using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Portal;

using Gatewright.Model;

/// <summary>The page with the link.</summary>
internal static class PortalNote
{
    public static EmittedFile Print(Topology topology, PortalForm form) => new("portal.md", TextTemplate.Render("portal.md.scriban", new ScriptObject
    {
        ["topology"] = PlainText.Of($"{topology.Name}"),
        ["is_list"] = form.IsList,
        ["has_form"] = form.Text is not null,
        ["form"] = PortalForm.File,
    }));
}
