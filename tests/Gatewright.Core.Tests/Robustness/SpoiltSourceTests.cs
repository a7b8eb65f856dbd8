using Gatewright.Analyzers;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Robustness;

/// <summary>No source text makes the interpreter fail: it follows, forgets or gives up, within its budget.</summary>
public sealed class SpoiltSourceTests
{
    [Fact]
    public void No_spoilt_program_makes_the_interpreter_fail()
    {
        var (programs, given, findings) = (0, 0, 0);
        Parallel.ForEach(LongRun.Seeds(normally: 600, atLength: 100_000), seed =>
        {
            var text = new Mutation(seed).Program();
            try
            {
                var replay = Replay.Of(new Bodies(new SourceProgram(text).Compilation), stepsPerPath: 20_000);
                Interlocked.Increment(ref programs);
                Interlocked.Add(ref given, replay.GivenUp.Count == 0 ? 0 : 1);
                Interlocked.Add(ref findings, replay.Findings.Count());
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Seed {seed}:\n{text}", fault);
            }
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{programs} programs, {given} given up, {findings} findings, no fault");
    }
}
