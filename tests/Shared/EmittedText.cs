using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Tests;

/// <summary>What tests read of emitted files.</summary>
internal static class EmittedText
{
    /// <summary>The text of the one template that a topology becomes.</summary>
    public static string Json(Topology topology) => ArmTemplate.Create(topology).Json();

    public static string Json(this ArmTemplate template) => template.Text("main.json");

    public static string Text(this ArmTemplate template, string file) => template.Files.Single(it => it.Name == file).Render();
}
