using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Emit.Deployments;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>What Azure counts of a template is what the same JSON takes without white space.</summary>
public sealed class CompactCountTests
{
    [Theory]
    [InlineData("""{ "a": [ 1, 2 ] }""")]
    [InlineData("""{ "two words": "  three  words here  " }""")]
    [InlineData("""{ "quoted": "\" : , \"", "ends in a backslash \\": "\\" , "b": "\\\" x" }""")]
    public void White_space_between_tokens_is_left_out(string json)
    {
        var expected = LimitJudge.CompactSize(JsonNode.Parse(json)!);
        var letterByLetter = new Compact();
        foreach (var letter in Encoding.UTF8.GetBytes(json))
            letterByLetter.Add([letter]);

        Assert.Equal((expected, expected), (Printed(json).CompactCount(), letterByLetter.Count));
    }

    [Fact]
    public void So_it_is_across_pieces()
    {
        var json = $"[ {string.Join(" , ", Enumerable.Range(0, 20_000).Select(number => $"\"item {number}\""))} ]";

        Assert.Equal(LimitJudge.CompactSize(JsonNode.Parse(json)!), Printed(json).CompactCount());
    }

    [Fact]
    public void Beyond_a_limit_counting_ends()
    {
        var chunks = Printed($"[{string.Join(",", Enumerable.Repeat("\"ten bytes\"", 20_000))}]");

        Assert.Equal(20_000 * 12 + 1, chunks.CompactCount());
        Assert.InRange(chunks.CompactCount(limit: 50_000), 50_001, 200_000);
    }

    private static Chunks Printed(string json)
    {
        var chunks = new Chunks();
        foreach (var piece in Encoding.UTF8.GetBytes(json).Chunk(1_000))
        {
            piece.CopyTo(chunks.GetSpan(piece.Length));
            chunks.Advance(piece.Length);
        }

        return chunks;
    }
}
