using System.Text;
using Gatewright.Emit;
using Gatewright.Import;
using Gatewright.Model;
using Gatewright.Tests.Programs;

namespace Gatewright.CSharp.Tests;

/// <summary>A template, the program that is written of it, and the template of that.</summary>
internal static class ReadTemplate
{
    public static string Template(string parameters, string resources) => $$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "parameters": { {{parameters}} },
          "resources": [{{resources}}] }
        """;

    public static Topology Read(string template) => ArmImport.Read(Encoding.UTF8.GetBytes(template), new() { KeepsParameters = true }).Topology;

    public static CSharpProgram Written(string template) => CSharpProgram.Write(Read(template), new() { PackageVersion = "1.0.0" });

    public static Topology Run(CSharpProgram program) => new SourceProgram(program.Text).Compiled().Completed().Single();

    public static string Emitted(CSharpProgram program) => ArmTemplate.Create(Run(program)).Files[0].Render();
}
