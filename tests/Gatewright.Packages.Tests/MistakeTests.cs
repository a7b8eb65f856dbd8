using Gatewright.Rules;

namespace Gatewright.Tests;

/// <summary>What <c>docs/mistakes.md</c> promises, in a plain <c>dotnet build</c> with the packed package.</summary>
public sealed class MistakeTests(Packed packed)
{
    public static TheoryData<string> Breaking => [.. MistakeProjects.Programs("breaks").Select(it => it.File)];

    public static TheoryData<string> Refused => [.. MistakeProjects.Programs("refused").Select(it => it.File)];

    [Theory]
    [MemberData(nameof(Breaking))]
    public void A_mistake_is_reported_where_it_stands_and_as_severely_as_said(string file)
    {
        var program = MistakeProjects.Programs("breaks").Single(it => it.File == file).Program;
        var level = program.Severity == Severity.Error ? "error" : "warning";

        var reported = Reported("breaks", file);

        Assert.Equal(MistakeProjects.Places(program).Select(place => (place, level)), reported.Where(it => it.Id == program.Id)
            .Select(it => (it.Place, it.Level)));
        Assert.Equal(program.Program.Also.Append(program.Id).Order(StringComparer.Ordinal), reported
            .Select(it => it.Id).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Beside the compiler's error there may stand the verb that is meant.</summary>
    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cant_be_said_doesnt_compile(string file)
    {
        var program = MistakeProjects.Programs("refused").Single(it => it.File == file).Program;

        Assert.Equal(MistakeProjects.Places(program).Select(place => (program.Id, place, "error")), Reported("refused", file)
            .Where(it => it.Id != "GW0903").Select(it => (it.Id, it.Place, it.Level)));
    }

    /// <summary>The right twins build clean with the other projects that are right.</summary>
    [Fact]
    public void Nothing_else_is_said() =>
        Assert.Equal(
            [.. MistakeProjects.Programs("breaks").Select(it => it.File), .. MistakeProjects.Programs("refused").Select(it => it.File)],
            new[] { "breaks", "refused" }.SelectMany(kind => packed.Consumers.Reported(MistakeProjects.Names[kind])).Select(it => it.File).Distinct());

    private IEnumerable<Reported> Reported(string kind, string file) => packed.Consumers.Reported(MistakeProjects.Names[kind]).Where(it => it.File == file);
}
