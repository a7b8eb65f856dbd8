using Gatewright.Rules;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Valid;

/// <summary>Valid programs give no finding, in the compiler and when they run.</summary>
public sealed class ValidTests
{
    public static TheoryData<string> Names => [.. ValidProgram.All.Select(program => program.Name)];

    [Fact]
    public void There_are_the_examples_and_sixty_more() => Assert.InRange(ValidProgram.All.Length, Examples.Names.Count() + 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_analyzer_says_nothing(string name)
    {
        var program = Program(name);

        var found = await program.Source().Compiled().Compilation.Asked();

        Assert.Equal(
            program.Told,
            string.Join('\n', found.Where(it => !it.IsSuppressed)
                .Select(it => it.Id == program.Told ? it.Id : $"{it.Id}: {it.GetMessage()} ({it.Line()})")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nor_does_the_program_when_it_runs(string name)
    {
        var program = Program(name);
        var source = program.Source();
        Assert.SkipWhen(source.Compiled().Compilation.GetEntryPoint(default) is null, "It is a library: nothing in it can be started.");

        var found = source.Run(program.Args);

        Assert.DoesNotContain(found.SelectMany(it => it), it => it.Severity > Severity.Information && it.AcceptanceReason is null);
    }

    private static ValidProgram Program(string name) => ValidProgram.All.Single(program => program.Name == name);
}
