namespace Gatewright.Emit;

using Gatewright.Emit.Portal;
using Gatewright.Model;

/// <summary>What lets others deploy a topology from the Azure portal: a link, and a form that asks for its parameters.</summary>
/// <example><code>
/// foreach (var file in PortalDeployment.Create(topology.Build()))
///     File.WriteAllText(file.Name, file.Text);
/// </code></example>
public static class PortalDeployment
{
    /// <summary>
    /// <c>portal.md</c> with the link and what has to be done for it; and <c>createUiDefinition.json</c>, the form, where the template is deployed to a
    /// resource group and asks for something. The portal opens one template, so of a list of deployments there is the note alone.
    /// </summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ImmutableArray<EmittedFile> Create(Topology topology)
    {
        var form = PortalForm.Of(topology);
        var note = PortalNote.Print(topology, form);
        return form.Text is { } text ? [note, new(PortalForm.File, text)] : [note];
    }
}
