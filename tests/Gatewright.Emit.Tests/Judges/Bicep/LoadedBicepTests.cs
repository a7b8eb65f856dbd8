namespace Gatewright.Tests.Judging;

public class LoadedBicepTests
{
    /// <summary>A verdict is worth as much as the program's own.</summary>
    [Theory]
    [InlineData("hybrid.json", "[resourceId('Microsoft.Network/virtualNetworks', 'hub')]", "[resourceId('Microsoft.Network/virtualNetworks', 'hbu')]")]
    [InlineData("two-groups.json", "", "")]
    [InlineData("hybrid.json", "\"resources\"", "\"sources\"")]
    public void It_says_what_the_program_says_that_is_started(string name, string right, string wrong)
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var template = Seeds.Template(name);
        using var folder = new WorkFolder();
        using var other = new WorkFolder();
        var spoilt = right is "" ? template : template.Replace(right, wrong, StringComparison.Ordinal);

        var (exitCode, output, error) = BicepCommand.Instance.Run("decompile", folder.Write("template.json", spoilt), "--force");
        var loaded = LoadedBicep.Run("decompile", other.Write("template.json", spoilt), "--force");

        Assert.Equal(
            (exitCode, folder.Relative(output), folder.Relative(error)),
            (loaded.ExitCode, other.Relative(loaded.Output), other.Relative(loaded.Error)));
        Assert.Equal(folder.Files, other.Files);
    }
}
