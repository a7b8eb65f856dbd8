using System.Reflection;
using System.Text;
using Azure.Bicep.Types.Az;

namespace Gatewright.Tests.Coverage;

/// <summary><c>docs/arm-coverage.md</c>, from Azure's types, the mappings and what programs show.</summary>
internal static class CoveragePage
{
    public static string Text
    {
        get
        {
            var page = new StringBuilder(Introduction());
            foreach (var mapping in Mapping.All)
            {
                page.Append($"\n## {mapping.Type.ShortName}\n\n`{mapping.Type.Name}@{mapping.Type.Versions[0]}`: {Counted(mapping)}.\n\n");
                page.Append("| Property | What sets it | Values |\n|---|---|---|\n");
                foreach (var row in mapping.Properties.SelectMany(property => Rows(mapping, property)).Distinct())
                    page.Append(row);
            }

            return page.ToString();
        }
    }

    private static string Introduction()
    {
        var types = typeof(AzTypeLoader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var summary = new StringBuilder();
        foreach (var mapping in Mapping.All)
            summary.Append($"- [{mapping.Type.ShortName}](#{mapping.Type.ShortName.Replace("/", "", StringComparison.Ordinal).ToLowerInvariant()}): {Counted(mapping)}\n");
        return $"""
            # Azure properties and the methods that set them

            Each property that a template can set on the resources of these networks, as Azure's own types list them (Azure.Bicep.Types.Az {types}), with
            the method that sets it or the reason why none does. A test walks the types and writes this page. It fails for a property that nobody
            explained, for a method that no program shows (an example, a program on a page of the rules, or a small one beside the test), and for
            a program whose template has a property that none of its methods sets.

            Left out are what only Azure sets, `type` and `apiVersion`, and the `id` of a part, which follows from its name. A type with `[]` in its
            path is one of several. What only a later api-version has says so: a resource is written at that version where a method needs it. Where a template may write a part inside its parent or by itself, the part has a table of its own.
            `WithArmPatch` sets a property that has no method: its JSON is laid over what is emitted.

            {summary}
            """;
    }

    private static string Counted(Mapping mapping)
    {
        var lines = mapping.Properties.Select(mapping.Find).ToArray();
        (string What, int Count)[] counts =
        [
            ("by methods", lines.Count(line => line is { Reason: null })),
            ("always the same", Because(ReasonKind.Always)),
            ("by `WithArmPatch`", Because(ReasonKind.WithArmPatch)),
            ("not to be set", Because(ReasonKind.None)),
            ("unexplained", lines.Count(line => line is null)),
        ];
        return $"{lines.Length} properties, {string.Join(", ", counts.Where(it => it.Count > 0).Select(it => $"{it.Count} {it.What}"))}";

        int Because(ReasonKind kind) => lines.Count(line => line?.Reason?.Kind == kind);
    }

    private static IEnumerable<string> Rows(Mapping mapping, WritableProperty property)
    {
        if (mapping.Find(property) is not { } line)
            return [$"| `{property.Path}` |  |  |\n"];
        // What is said of all that lies below a path is said once.
        var since = property.Version == mapping.Type.Versions[0] ? "" : $", from {property.Version}";
        return [$"| `{(line.IsWhole ? line.Path : property.Path)}`{since} | {Setter(mapping, property, line)} | {ValuesOf(mapping, property, line)} |\n"];
    }

    private static string Setter(Mapping mapping, WritableProperty property, MappingLine line) => line.Reason switch
    {
        null => string.Join(", ", line.Verbs.Select(verb => $"`{verb}`")) + (line.Otherwise is { } value ? $"; else `{value}`" : ""),
        { Kind: ReasonKind.Always } reason => $"always {Listed(Occurrence.Of(mapping.Type, property).Select(it => string.Join(',', it.Values)))}: {reason.Text}",
        { Kind: ReasonKind.WithArmPatch } reason => $"`WithArmPatch`: {reason.Text}",
        { } reason => $"nothing: {reason.Text}",
    };

    private static string ValuesOf(Mapping mapping, WritableProperty property, MappingLine line)
    {
        if (line.Reason is not null || property.Values.IsEmpty)
            return "";
        var reachable = property.Values.Where(value => mapping.CanBeSaid(property, line, value)).ToArray();
        var others =
            from value in property.Values.Except(reachable)
            let why = mapping.Find(property, value)
            where why?.Reason is not null
            group value by why into same
            select $"{(same.Key.Reason!.Kind is ReasonKind.WithArmPatch ? "by `WithArmPatch`" : "not")} {Listed(same)}: {same.Key.Reason.Text}";
        return string.Join("<br/>", others.Prepend(Listed(reachable)).Where(text => text.Length > 0));
    }

    private static string Listed(IEnumerable<string> values) => string.Join(", ", values.Distinct().Order(StringComparer.Ordinal)
        .Select(value => $"`{value}`"));
}
