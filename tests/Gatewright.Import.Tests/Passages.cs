using System.Text;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Tests.Programs;

namespace Gatewright.Import.Tests;

/// <summary>The way from a program through its template to a topology again.</summary>
internal static class Passages
{
    /// <summary>The template of the topology that a program completes; null where emission has none.</summary>
    public static (Topology Topology, string? Template) Emitted(string program)
    {
        var topology = Assert.Single(new SourceProgram(program).Completed());
        return (topology, Emitted(topology));
    }

    public static string? Emitted(Topology topology)
    {
        var template = ArmTemplate.Create(topology);
        return template.Problems.IsEmpty && !template.IsList ? template.Deployments[0].Template.Render() : null;
    }

    public static ImportedTopology Imported(string template, string? name = null) => ArmImport.Read(Encoding.UTF8.GetBytes(template), new() { Name = name });

    /// <summary>With parameters left open that have a default.</summary>
    public static ImportedTopology ImportedOpen(string template, string? name = null) =>
        ArmImport.Read(Encoding.UTF8.GetBytes(template), new() { Name = name, KeepsParameters = true });
}
