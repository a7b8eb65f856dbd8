using System.Buffers;
using System.Text;

namespace Gatewright.Emit.Deployments;

/// <summary>UTF-8 text in pieces below the size at which the runtime keeps large objects apart, whose collection costs more than the writing.</summary>
internal sealed class Chunks : IBufferWriter<byte>
{
    private const int Largest = 64 * 1024;

    private readonly List<ReadOnlyMemory<byte>> full = [];
    private byte[] current = new byte[4 * 1024];
    private int used;

    public int Count { get; private set; }

    public void Advance(int count)
    {
        used += count;
        Count += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (current.Length - used < Math.Max(sizeHint, 1))
        {
            full.Add(current.AsMemory(0, used));
            (current, used) = (new byte[Math.Max(Math.Min(current.Length * 2, Largest), sizeHint)], 0);
        }

        return current.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void CopyTo(Stream stream)
    {
        foreach (var chunk in full)
            stream.Write(chunk.Span);
        stream.Write(current.AsSpan(0, used));
    }

    /// <summary>How many bytes of the JSON remain without the white space between its tokens, which is what Azure counts at most. Beyond a limit counting ends.</summary>
    public int CompactCount(int limit = int.MaxValue)
    {
        var counted = new Compact();
        foreach (var chunk in full)
        {
            if (counted.Count > limit)
                break;
            counted.Add(chunk.Span);
        }

        counted.Add(current.AsSpan(0, used));
        return counted.Count;
    }

    public override string ToString()
    {
        var whole = ArrayPool<byte>.Shared.Rent(Count);
        CopyTo(new MemoryStream(whole));
        var text = Encoding.UTF8.GetString(whole, 0, Count);
        ArrayPool<byte>.Shared.Return(whole);
        return text;
    }
}
