using Gatewright.Rules;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Mistakes;

/// <summary>What <c>docs/mistakes.md</c> promises, said by the compiler.</summary>
public sealed class MistakeTests
{
    public static TheoryData<int, int> Breaking => Programs("breaks");

    public static TheoryData<int, int> Refused => Programs("refused");

    public static TheoryData<int, int> Right => Programs("holds");

    public static TheoryData<int> Forms => [.. Enumerable.Range(0, Form.All.Length)];

    [Theory]
    [MemberData(nameof(Breaking))]
    public async Task A_mistake_is_a_diagnostic_where_it_stands(int mistake, int index)
    {
        var (_, id, severity, page) = Program(mistake, index);

        var found = await new SourceProgram(page.Text.Text).Analyzed();

        Assert.Equal(page.Also.Append(id).Order(StringComparer.Ordinal), found.Select(it => it.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            page.Text.Marks.Select(mark => (mark, severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning)),
            found.Where(it => it.Id == id).Select(it => (it.Location.SourceSpan, it.Severity)));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_doesnt_compile_is_left_to_the_compiler(int mistake, int index)
    {
        var (_, id, _, page) = Program(mistake, index);
        var compilation = new SourceProgram(page.Text.Text).Compilation;

        Assert.Equal([id], compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error).Select(it => it.Id));
        Assert.Empty((await compilation.Analyzed()).Where(it => it.Id != "GW0903"));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_right_program_is_clean(int mistake, int index) =>
        Assert.Empty(await new SourceProgram(Program(mistake, index).Program.Text.Text).Analyzed());

    [Fact]
    public void Each_mistake_that_can_be_made_has_three_forms() =>
        Assert.Equal(
            MistakePage.Mistakes.SelectMany(mistake => mistake.Programs.Where(it => it.Kind == "breaks")
                .SelectMany(it => new[] { "constant", "helper", "loop" }.Select(kind => $"{mistake.Number} {it.Id} {kind}"))).Order(StringComparer.Ordinal),
            Form.All.Select(form => form.ToString()).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_mistake_that_is_spread_is_a_diagnostic_where_it_stands(int number)
    {
        var form = Form.All[number];

        var found = await form.Wrong().Analyzed();

        Assert.Equal(Lines(form.Also.Append(form.Id)), Lines(found.Select(it => it.Id).Distinct()));
        Assert.Equal(
            form.Places().Select(place => $"{form.Severity} at {place.Path} {place.Span}"),
            found.Where(it => it.Id == form.Id).Select(it => $"{it.Severity} at {it.Location.SourceTree!.FilePath} {it.Location.SourceSpan}"));
        Assert.Equal(
            Lines(form.Also.Append(form.Id)),
            Lines(form.Wrong().Run().Single().Where(it => it.Severity > Severity.Information).Select(it => it.Rule.Id).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Its_twin_is_clean(int number)
    {
        Assert.Empty(await Form.All[number].Right().Analyzed());
        Assert.DoesNotContain(Form.All[number].Right().Run().Single(), it => it.Severity > Severity.Information);
    }

    private static string Lines(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));

    private static TheoryData<int, int> Programs(string kind)
    {
        var rows = new TheoryData<int, int>();
        foreach (var mistake in MistakePage.Mistakes)
        {
            foreach (var (index, _) in mistake.Programs.Index().Where(it => it.Item.Kind == kind))
                rows.Add(mistake.Number, index);
        }

        return rows;
    }

    private static MistakeProgram Program(int mistake, int index) => MistakePage.Mistakes.Single(it => it.Number == mistake).Programs[index];
}
