namespace Gatewright.Tests.Documentation;

/// <summary>Lines of a text, in its order, with others left out between them.</summary>
internal static class Excerpt
{
    public static void IsOf(string whole, IEnumerable<string> lines)
    {
        var rest = whole.Split('\n').AsEnumerable();
        foreach (var line in lines)
        {
            var found = rest.SkipWhile(it => it != line).ToArray();
            Assert.True(found.Length > 0, $"This line isn't there, or not behind those before it: {line}");
            rest = found.Skip(1);
        }
    }
}
