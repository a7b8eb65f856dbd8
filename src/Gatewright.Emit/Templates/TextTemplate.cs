using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;

namespace Gatewright.Emit.Templates;

/// <summary>A Scriban template that is embedded in this library. Names are kept as they are, and a name that doesn't exist is an error, not an empty
/// text.</summary>
internal static class TextTemplate
{
    private static readonly ConcurrentDictionary<string, Template> Parsed = [];

    /// <param name="name">The file's name in <c>templates/</c>.</param>
    /// <param name="variables">What the template may name.</param>
    public static string Render(string name, ScriptObject variables) => Render(Parsed.GetOrAdd(name, static it => Template.Parse(Text(it), it)), variables);

    public static string Render(Template template, ScriptObject variables)
    {
        if (template.HasErrors)
            throw new InvalidOperationException(string.Join("\n", template.Messages));
        var context = new TemplateContext { StrictVariables = true, EnableRelaxedMemberAccess = false, MemberRenamer = member => member.Name, NewLine = "\n",
            LoopLimit = 0 };
        context.PushGlobal(variables);
        return template.Render(context);
    }

    private static string Text(string name)
    {
        using var stream = typeof(TextTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
