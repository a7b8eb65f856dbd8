using System.CommandLine;

namespace Gatewright.Tests;

/// <summary>What a program may ask of its run: other writers, another name, commands of its own, an early end.</summary>
public sealed class OptionTests
{
    [Fact]
    public async Task Output_and_messages_go_where_the_program_wants_them()
    {
        var run = await Run(["emit"]);
        Assert.Equal(await HostRun.Of(Topologies.Lawful(), "emit"), run);
    }

    [Fact]
    public async Task The_program_is_called_as_it_wants_to_be()
    {
        Assert.Equal(new HostRun(2, "", "Unrecognized command or argument 'emitt'.\nDid you mean 'emit'?\nSee net --help.\n"), await Run(["emitt"], name: "net"));
        Assert.Contains("Usage:\n  net [command] [options]", (await Run(["--help"], name: "net")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_of_the_programs_own_runs_beside_ours()
    {
        var run = await Run(["greet"], Command("greet", (parsed, _) => parsed.InvocationConfiguration.Output.Write("hello\n")));
        Assert.Equal(new HostRun(7, "hello\n", ""), run);
        Assert.Contains("greet", (await Run(["--help"], Command("greet", (_, _) => { }))).Output, StringComparison.Ordinal);
        Assert.Equal(await HostRun.Of(Topologies.Lawful(), "check"), await Run(["check"], Command("greet", (_, _) => { })));
    }

    [Fact]
    public async Task What_a_command_of_the_programs_own_throws_is_its_own()
    {
        var odd = await Assert.ThrowsAsync<IOException>(() => Run(["greet"], Command("greet", (_, _) => throw new IOException("odd"))));
        Assert.Equal("odd", odd.Message);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("emit")]
    [InlineData("show")]
    public async Task A_command_of_the_programs_own_has_another_name_than_ours(string name)
    {
        Assert.Equal(
            new HostRun(2, "", $"The program adds a command '{name}', and there is one; call it otherwise.\n"),
            await Run(["check"], Command(name, (_, _) => { })));
    }

    [Theory]
    [InlineData]
    [InlineData("check", "--format", "json")]
    [InlineData("emit")]
    [InlineData("emit", "mermaid")]
    [InlineData("show")]
    public async Task A_cancelled_run_ends_with_130_and_prints_nothing(params string[] args) =>
        Assert.Equal(new HostRun(130, "", ""), await Run(args, cancellation: new(canceled: true)));

    [Fact]
    public async Task A_command_of_the_programs_own_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var run = await Run(["wait"], Command("wait", (_, token) => { source.Cancel(); token.ThrowIfCancellationRequested(); }), cancellation: source.Token);
        Assert.Equal(new HostRun(130, "", ""), run);
    }

    [Fact]
    public void Files_are_written_all_or_none_when_cancelled()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<OperationCanceledException>(() => Terminals.OutputFiles.TryWrite([new(folder.Of("a", "main.json"), "{}")], new(canceled: true)));
        Assert.Empty(folder.Files);

        // Cancelled after the first of two: that one isn't left behind, nor is a part of it.
        using var source = new CancellationTokenSource();
        var files = new CancellingList([new(folder.Of("main.json"), "{}"), new(folder.Of("other.json"), "{}")], source);
        Assert.Throws<OperationCanceledException>(() => Terminals.OutputFiles.TryWrite(files, source.Token));
        Assert.Empty(folder.Files);
    }

    private static Command Command(string name, Action<ParseResult, CancellationToken> act)
    {
        var command = new Command(name, "Does something else.");
        command.SetAction((parsed, token) =>
        {
            act(parsed, token);
            return Task.FromResult(7);
        });
        return command;
    }

    private static async Task<HostRun> Run(string[] args, Command? command = null, string name = "site", CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var options = new TopologyHostOptions { Output = output, Error = error, Name = name, Commands = command is null ? [] : [command] };
        var exit = await Topologies.Lawful().RunAsync(args, options, cancellation);
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>Cancels once its first file has been asked for.</summary>
    private sealed class CancellingList(Terminals.OutputFile[] files, CancellationTokenSource source) : List<Terminals.OutputFile>(files),
    IReadOnlyList<Terminals.OutputFile>
    {
        IEnumerator<Terminals.OutputFile> IEnumerable<Terminals.OutputFile>.GetEnumerator()
        {
            for (var index = 0; index < files.Length; index++)
            {
                if (index == 1)
                    source.Cancel();
                yield return files[index];
            }
        }
    }

    [Theory]
    [InlineData("cost", "--traffic-gb")]
    [InlineData("cost", "--clients")]
    [InlineData("why", "web", "paris", "--port")]
    [InlineData("plan", "--local", "--speed")]
    [InlineData("deploy", "--local", "--speed")]
    [InlineData("deploy", "--local", "--timeout")]
    public async Task A_word_where_a_number_belongs_is_wrong_usage(params string[] arguments)
    {
        var run = await HostRun.Of(Topologies.Lawful(), [.. arguments, "much"]);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("much", run.Error, StringComparison.Ordinal);
    }
}
