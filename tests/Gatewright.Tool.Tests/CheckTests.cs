using Gatewright.Tests;
using Gatewright.Tool.Commands;
using Spectre.Console;

namespace Gatewright.Tool.Tests;

public class CheckTests
{
    [Fact]
    public async Task A_finding_is_printed_as_compilers_do_at_its_line_and_column()
    {
        using var run = await new ToolRun().With("main.json", Texts.Wrong).RunAsync("check", "@main.json");
        Snapshot.Matches(run.Output, "check.txt");
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_right_template_ends_with_0()
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync("check", "@main.json");
        Assert.Equal("No errors or warnings in 1 file\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Findings_are_written_for_programs(string format)
    {
        using var run = await new ToolRun().With("main.json", Texts.Wrong).RunAsync("check", "@main.json", "--format", format);
        Snapshot.Matches(run.Output.Replace(Gatewright.Terminals.HostVersion.Text, "VERSION", StringComparison.Ordinal), $"check.{format}");
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task An_open_parameter_is_silent_and_the_file_beside_the_template_fills_it()
    {
        using var open = await new ToolRun().With("main.json", Texts.Open).RunAsync("check", "@main.json");
        Assert.Equal("No errors or warnings in 1 file\n", open.Output);
        using var filled = await new ToolRun().With("main.json", Texts.Open)
            .With("main.parameters.json", """{ "parameters": { "gateways": { "value": "10.0.255.0/30" } } }""").RunAsync("check", "@main.json");
        Assert.Contains("error GW1104: The GatewaySubnet of 'hub' has 10.0.255.0/30", filled.Output, StringComparison.Ordinal);
        using var given = await new ToolRun().With("main.json", Texts.Open)
            .With("prod.json", """{ "parameters": { "gateways": { "value": "10.0.255.0/29" } } }""")
            .RunAsync("check", "@main.json", "--parameters", "@prod.json", "--severity", "GW1104=error");
        Assert.DoesNotContain("10.0.255.0/30", given.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_folder_templates_are_read_and_other_json_is_not()
    {
        using var run = await new ToolRun().With("net/main.json", Texts.Wrong).With("net/package.json", "{ \"name\": \"x\" }").With("a/right.json", Texts.Right)
            .With("net/broken.json", "{").With("net/bin/main.json", Texts.Wrong).With(".git/main.json", Texts.Wrong).RunAsync("check", "@");
        Assert.EndsWith("2 errors and 0 warnings in 2 files\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_JSON_is_told_with_its_place()
    {
        using var run = await new ToolRun().With("main.json", "{ \"resources\": [ }").RunAsync("check", "@main.json");
        Snapshot.Matches(run.Output, "broken.txt");
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task With_all_what_is_not_checked_is_listed()
    {
        var text = Texts.Right.Replace("\"resources\": [", """
            "resources": [
                { "type": "Microsoft.Compute/virtualMachines", "apiVersion": "2024-07-01", "name": "vm", "location": "westeurope", "properties": {} },
            """, StringComparison.Ordinal);
        using var run = await new ToolRun().With("main.json", text).RunAsync("check", "@main.json", "--all");
        Snapshot.Matches(run.Output, "unread.txt");
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("There is no file or folder '.nothing'.\n", "check", "nothing")]
    [InlineData("There is no template and no Bicep file there.\n", "check", "@")]
    [InlineData("'readme.md' is none of .json, .bicep, .bicepparam and .cs.\n", "check", "@readme.md")]
    [InlineData("There is no parameters file 'none.json'.\n", "check", "@main.json", "--parameters", "@none.json")]
    [InlineData("--parameters is for one template; name one file.\n", "check", "@main.json", "@right.json", "--parameters", "@right.json")]
    public async Task What_cannot_be_read_is_named(string message, params string[] arguments)
    {
        using var run = new ToolRun();
        if (arguments is not [_, "@"])
            run.With("readme.md", "").With("main.json", Texts.Wrong).With("right.json", Texts.Right);
        await run.RunAsync(arguments);
        Assert.Equal(message.Replace(".nothing", "nothing", StringComparison.Ordinal), run.Error);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_slip_gets_a_suggestion()
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync("chek", "@main.json");
        Assert.Contains("Did you mean 'check'?", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task While_many_files_are_read_a_bar_tells_how_many()
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(text),
        });
        Assert.Equal(25, await FileReading.WithBarAsync(console, 25, done =>
        {
            for (var file = 0; file < 25; file++)
                done();
            return Task.FromResult(25);
        }));
        Assert.Contains("Reading 25 files", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_readme_shows_what_check_prints()
    {
        var text = Texts.Wrong.Replace("\"VpnGw1\"", "\"VpnGw1AZ\"", StringComparison.Ordinal);
        using var run = await new ToolRun().With("main.json", text).RunAsync("check", "@main.json");
        Assert.Contains($"```text\n{run.Output}```", File.ReadAllText(Path.Combine(Repository.Folder(), "README.md")), StringComparison.Ordinal);
    }
}
