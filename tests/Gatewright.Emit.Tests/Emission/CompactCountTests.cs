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
    public void White_space_between_tokens_is_left_out(string json) =>
        Assert.Equal(LimitJudge.CompactSize(JsonNode.Parse(json)!), Count(json));

    [Fact]
    public void So_it_is_across_pieces()
    {
        var json = $"[ {string.Join(" , ", Enumerable.Range(0, 20_000).Select(number => $"\"item {number}\""))} ]";

        Assert.Equal(LimitJudge.CompactSize(JsonNode.Parse(json)!), Count(json));
    }

    private static int Count(string json)
    {
        var chunks = new Chunks();
        foreach (var piece in Encoding.UTF8.GetBytes(json).Chunk(1_000))
        {
            piece.CopyTo(chunks.GetSpan(piece.Length));
            chunks.Advance(piece.Length);
        }

        return chunks.CompactCount();
    }
}
