using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.Programs;

/// <summary>Source text with the places marked where findings are expected: <c>AddSite("paris", [|"203.0.113"|])</c>.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, ImmutableArray<TextSpan> marks) => (Text, Marks) = (text, marks);

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    /// <summary>What was marked, in order.</summary>
    public ImmutableArray<TextSpan> Marks { get; }

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<int>();
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        for (var index = 0; index < marked.Length; index++)
        {
            switch (marked.AsSpan(index))
            {
                case ['[', '|', ..]:
                    open.Push(text.Length);
                    index++;
                    break;
                case ['|', ']', ..]:
                    marks.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                    index++;
                    break;
                default:
                    text.Append(marked[index]);
                    break;
            }
        }

        return new(text.ToString(), [.. marks.Order()]);
    }
}
