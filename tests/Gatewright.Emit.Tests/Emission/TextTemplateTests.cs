using Gatewright.Emit.Templates;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gatewright.Tests.Emission;

/// <summary>Templates are strict: what they name and nobody gives ends the emission, so a file never has a hole in it.</summary>
public sealed class TextTemplateTests
{
    public static TheoryData<string> Templates =>
        [.. Directory.GetFiles(Repository.Folder("templates"), "*.scriban", SearchOption.AllDirectories)
            .Where(it => File.ReadAllText(it).Contains("{{", StringComparison.Ordinal)).Select(it => Path.GetFileName(it)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("{{ nobody }}")]
    [InlineData("{{ hub.nobody }}")]
    [InlineData("{{ hub.nobody.name }}")]
    [InlineData("{{ for it in nobody }}{{ it }}{{ end }}")]
    [InlineData("{{ for it in hub.nobody }}{{ it }}{{ end }}")]
    [InlineData("{{ if hub.nobody }}x{{ end }}")]
    [InlineData("{{ hub.name | string.nobody }}")]
    public void What_is_missing_is_an_error(string text) => Assert.ThrowsAny<ScriptRuntimeException>(() => Rendered(text));

    [Fact]
    public void What_is_there_is_written() => Assert.Equal("one: hub, ", Rendered("{{ name }}: {{ hub.name }}, {{ hub.nothing }}"));

    [Fact]
    public void What_cannot_be_parsed_is_an_error() => Assert.Throws<InvalidOperationException>(() => Rendered("{{ if hub.name }}x"));

    /// <summary>None of our own has a way around: without its variables each fails.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_without_its_variables_fails(string name) =>
        Assert.ThrowsAny<ScriptRuntimeException>(() => TextTemplate.Render(name, []));

    private static string Rendered(string text) => TextTemplate.Render(Template.Parse(text), new ScriptObject
    {
        ["name"] = "one",
        ["hub"] = new ScriptObject { ["name"] = "hub", ["nothing"] = "" },
    });
}
