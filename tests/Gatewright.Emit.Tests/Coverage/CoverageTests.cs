namespace Gatewright.Tests.Coverage;

/// <summary>
/// What Azure lets a template say of the covered resource types is said by a verb, or there is a reason: each writable property of
/// Azure's own types has a line in <c>Mappings</c>, and programs prove that the line is true.
/// </summary>
public sealed class CoverageTests
{
    public static TheoryData<string> Types => [.. CoveredType.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_writable_property_has_a_verb_or_a_reason(string type) =>
        None(Of(type).Properties.Where(property => Of(type).Find(property) is null).Select(property => property.Path));

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_line_speaks_of_a_property_and_of_values_that_it_has(string type) =>
        None(Of(type).Lines.Where(line => !Of(type).Properties.Any(property => line.Value switch
        {
            null => Of(type).Find(property) == line,
            "*" => property.Path == line.Path,
            { } value => property.Path == line.Path && property.Values.Contains(value),
        })).Select(line => line.Value is null ? line.Path : $"{line.Path} = {line.Value}"));

    [Theory]
    [MemberData(nameof(Types))]
    public void Lines_stand_in_the_order_of_properties(string type) =>
        Assert.Equal(Of(type).Lines.Select(line => line.Path).Order(StringComparer.Ordinal), Of(type).Lines.Select(line => line.Path));

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_verb_exists(string type) =>
        None(
            from line in Of(type).Lines
            from verb in line.Verbs
            where !CoreMember.Exists(verb)
            select $"{line.Path}: {verb}");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_verb_is_said_in_a_program_whose_template_has_the_property(string type) =>
        None(
            from said in Said(type)
            from verb in said.Line.Verbs
            where !Shown(said.Line, Occurrence.Of(Of(type).Type, said.Property)).Any(it => it.Program.Said.Contains(verb))
            select $"{said.Property.Path}: no program says {verb}");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_occurs_only_where_one_of_its_verbs_is_said_or_WithArm(string type) =>
        None(
            from said in Said(type)
            where said.Line.Reason?.Kind is not ReasonKind.Always
            from occurrence in Shown(said.Line, Occurrence.Of(Of(type).Type, said.Property))
            where !occurrence.Program.Said.Any(verb => verb.EndsWith(".WithArmPatch", StringComparison.Ordinal) || said.Line.Verbs.Contains(verb))
            select $"{said.Property.Path}: {occurrence.Program} writes {string.Join(',', occurrence.Values)}");

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_always_written_is(string type) =>
        None(
            from said in Said(type)
            where said.Line.Reason?.Kind is ReasonKind.Always && !Occurrence.Of(Of(type).Type, said.Property).Any()
            select said.Property.Path);

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_value_that_Azure_names_can_be_said_or_there_is_a_reason(string type) =>
        None(
            from said in Said(type)
            where said.Line.Reason is null
            from value in said.Property.Values
            where !Of(type).CanBeSaid(said.Property, said.Line, value) && Of(type).Find(said.Property, value) is null
            select $"{said.Property.Path} = {value}");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_with_a_reason_cant_be_said(string type) =>
        None(
            from said in Said(type)
            from value in said.Property.Values
            where Of(type).CanBeSaid(said.Property, said.Line, value) && Of(type).Find(said.Property, value) is { Value: not "*" }
            select $"{said.Property.Path} = {value}");

    [Fact]
    public void Every_type_that_programs_become_is_covered() =>
        None(ShownProgram.All.SelectMany(program => program.Resources).Select(resource => resource.Type).Distinct()
            .Where(type => CoveredType.Find(type) is null));

    /// <summary>Run once with <c>UPDATE_SNAPSHOTS=1</c> when types, mappings or programs change, and review what comes out.</summary>
    [Fact]
    public void The_page_says_it_all()
    {
        var path = Repository.Folder("docs", "arm-coverage.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            File.WriteAllText(path, CoveragePage.Text);

        Assert.Equal(CoveragePage.Text, File.ReadAllText(path));
    }

    [Fact]
    public void Every_property_that_programs_write_is_one_that_can_be_written() =>
        None(Occurrence.All.Where(it => Mapping.Of(it.Type).Find(it.Path) is null).Select(it => $"{it.Type}: {it.Path} in {it.Program}"));

    private static Mapping Of(string type) => Mapping.Of(CoveredType.Find(type)!);

    private static IEnumerable<(WritableProperty Property, MappingLine Line)> Said(string type) =>
        from property in Of(type).Properties
        let line = Of(type).Find(property)
        where line is not null
        select (property, line);

    /// <summary>Where somebody said something.</summary>
    private static IEnumerable<Occurrence> Shown(MappingLine line, IEnumerable<Occurrence> occurrences) => occurrences.Where(it => !it.Is(line.Otherwise));

    private static void None(IEnumerable<string> breaches)
    {
        var all = breaches.Distinct().ToArray();
        Assert.True(all.Length == 0, string.Join("\n", all));
    }
}
