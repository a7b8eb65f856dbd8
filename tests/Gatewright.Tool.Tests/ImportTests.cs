using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

public class ImportTests
{
    [Fact]
    public async Task A_template_becomes_a_program()
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync("import", "@main.json");
        Snapshot.Matches(run.Output, "import.txt");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    /// <summary>C# takes no parameter for SKUs and algorithms, and what a parameters file supplies isn't asked for again.</summary>
    [Fact]
    public async Task Choices_have_their_defaults_and_what_is_supplied_is_written()
    {
        using var run = await new ToolRun().With("main.json", Texts.Choices).With("main.parameters.json", Texts.Supplied).RunAsync("import", "@main.json");
        Snapshot.Matches(run.Output, "import-choices.txt");
        Assert.Equal(0, run.ExitCode);
    }

    /// <summary>As <c>emit --output</c> writes it: each value is null until somebody fills it in.</summary>
    [Fact]
    public async Task A_parameters_file_to_be_filled_in_supplies_nothing()
    {
        using var run = await new ToolRun().With("old.json", Texts.Choices).With("new.json", Texts.Choices)
            .With("new.parameters.json", Texts.Supplied.Replace("\"harbor\"", "null", StringComparison.Ordinal)).RunAsync("diff", "@old.json", "@new.json");
        Assert.Equal((0, "Nothing differs.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_project_is_written_beside_it()
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync("import", "@main.json", "--output", "@net/Program.cs", "--project");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("AddVpnGateway", File.ReadAllText(Path.Combine(run.Folder, "net", "Program.cs")), StringComparison.Ordinal);
        Assert.Contains("PackageReference", File.ReadAllText(Path.Combine(run.Folder, "net", "Program.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_file_is_refused()
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync("import", "@main.json", "--project");
        Assert.Equal((2, "--project writes two files; name the program with --output.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Two_templates_are_compared()
    {
        using var run = await new ToolRun().With("old.json", Texts.Right).With("new.json", Texts.Wrong).RunAsync("diff", "@old.json", "@new.json");
        Snapshot.Matches(run.Output, "diff.txt");
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task Nothing_differs_from_itself()
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync("diff", "@main.json", "@main.json");
        Assert.Equal((0, "Nothing differs.\n"), (run.ExitCode, run.Output));
    }
}
