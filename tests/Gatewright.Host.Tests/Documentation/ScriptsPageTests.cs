using Gatewright.Emit;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The page about scripts shows what comes out.</summary>
public sealed class ScriptsPageTests
{
    [Fact]
    public void The_PowerShell_is_what_comes_out()
    {
        var topology = new SourceProgram(MarkdownPage.Quoted(MarkdownPage.Of("README.md").Sections["Quickstart"], "csharp")).Completed().Single();
        Assert.Contains(
            MarkdownPage.Quoted(MarkdownPage.Of("docs/scripts.md").Sections["PowerShell"], "powershell"), AzurePowerShellScript.Render(topology),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_is_what_comes_out_but_for_what_is_left_out()
    {
        var topology = new SourceProgram(MarkdownPage.Quoted(MarkdownPage.Of("README.md").Sections["Quickstart"], "csharp")).Completed().Single();
        var page = MarkdownPage.Of("docs/scripts.md").Text;
        var shown = page[page.IndexOf("ask PARIS_PSK", StringComparison.Ordinal)..];
        Excerpt.IsOf(AzureCliScript.Render(topology), shown[..shown.IndexOf("```", StringComparison.Ordinal)].TrimEnd('\n').Split('\n').Where(it => it != "# …"));
    }
}
