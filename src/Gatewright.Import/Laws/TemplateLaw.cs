using Gatewright.Import.Reading;
using Gatewright.Rules;

namespace Gatewright.Import.Laws;

/// <summary>A law that a template can break and no program can, since a program has no words for it.</summary>
/// <param name="Rule">What must hold, and where Azure says so. The rule book itself finds nothing by it.</param>
/// <param name="Laws">The laws of the catalogue that it holds.</param>
/// <param name="Violations">What breaks it.</param>
internal sealed record TemplateLaw(Rule Rule, string Laws, Func<TemplateReading, IEnumerable<Violation>> Violations)
{
    public static TemplateLaw Error(string id, string title, string laws, Source source, Func<TemplateReading, IEnumerable<Violation>> violations) =>
        new(Rule.Error(id, title, source, _ => []), laws, violations);

    public static TemplateLaw Warning(string id, string title, string laws, Source source, Func<TemplateReading, IEnumerable<Violation>> violations) =>
        new(Rule.Warning(id, title, source, _ => []), laws, violations);

    /// <summary>The findings in a template.</summary>
    public IEnumerable<Finding> FindingsIn(TemplateReading reading) =>
        Violations(reading).Select(violation => new Finding(Rule, violation, violation.Lowered ?? Rule.Severity, accepted: null));
}
