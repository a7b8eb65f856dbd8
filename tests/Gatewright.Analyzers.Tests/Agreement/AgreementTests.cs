using Gatewright.Tests.Mistakes;
using Gatewright.Tests.Valid;

namespace Gatewright.Tests.Agreement;

/// <summary>Random topologies, right and wrong, written in several styles: all say the same, in the compiler and when they run.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_the_style_the_compiler_says_what_the_program_says()
    {
        var (programs, findings, clean) = (0, 0, 0);
        var differences = new List<string>();
        foreach (var seed in LongRun.Seeds(normally: 25, atLength: 1_000))
        {
            var plan = Plan.Of(seed);
            var said = new List<string>();
            foreach (var style in Style.All)
            {
                var program = style.Of(plan);
                var found = Agreement.Said(program);
                var difference = await Agreement.Difference(program, found);
                if (difference.Length > 0)
                    differences.Add($"Seed {seed}, {style}: {difference}\n\n{program.Tree}");
                said.Add(string.Join('\n', found.SelectMany(it => it).Select(it => it.ToString()).Order(StringComparer.Ordinal)));
                programs++;
                findings += found.Sum(it => it.Count());
                clean += found.Count == 0 ? 1 : 0;
            }

            Assert.Single(said.Distinct(StringComparer.Ordinal));
        }

        output.WriteLine($"{programs} programs, {clean} of them without findings, the others with {findings}");
        Assert.True(differences.Count == 0, $"{differences.Count} differ:\n\n{string.Join('\n', differences.OrderBy(it => it.Length).Take(10))}");
    }

    public static TheoryData<int, int> Mistakes
    {
        get
        {
            var rows = new TheoryData<int, int>();
            foreach (var (mistake, index) in MistakePage.Mistakes.SelectMany(mistake => mistake.Programs.Index().Where(it => it.Item.Kind != "refused")
                .Select(it => (mistake.Number, it.Index))))
                rows.Add(mistake, index);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Of_a_mistake_they_say_the_same(int mistake, int index) =>
        Assert.Equal("", await Agreement.Difference(new(MistakePage.Mistakes.Single(it => it.Number == mistake).Programs[index].Program.Text.Text)));

    [Theory]
    [MemberData(nameof(MistakeTests.Forms), MemberType = typeof(MistakeTests))]
    public async Task Of_a_spread_mistake_they_say_the_same(int number) => Assert.Equal("", await Agreement.Difference(Form.All[number].Wrong()));
}
