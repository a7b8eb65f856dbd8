namespace Gatewright.Tests.Conventions;

/// <summary>A line of code fits the screen of whoever reads it beside another file. Rows of data in tests may be longer.</summary>
public sealed class Lines
{
    private const int Longest = 160;

    [Theory]
    [InlineData("src")]
    [InlineData("analyzers")]
    [InlineData("examples")]
    public void No_line_is_too_long(string folder) =>
        Assert.Empty(
            from file in Directory.EnumerateFiles(Repository.Folder(folder), "*.cs", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(Repository.Folder(), file).Replace('\\', '/')
            where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
            from line in File.ReadLines(file).Index()
            where line.Item.Length > Longest
            select $"{name}, line {line.Index + 1}: {line.Item.Length} characters");
}
