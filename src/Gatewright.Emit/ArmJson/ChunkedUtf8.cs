using System.Buffers;
using System.Text;

namespace Gatewright.Emit.ArmJson;

/// <summary>UTF-8 text in pieces below the size at which the runtime keeps large objects apart, whose collection costs more than the writing.</summary>
internal sealed class ChunkedUtf8
{
    private const int Largest = 64 * 1024;

    private readonly List<ReadOnlyMemory<byte>> full = [];
    private byte[] current = GC.AllocateUninitializedArray<byte>(4 * 1024);
    private int used;
    private int before;

    public int Count => before + used;

    /// <summary>Room for so many bytes behind what is written; what of them is taken <see cref="Advance"/> tells.</summary>
    public Span<byte> Room(int size)
    {
        if (current.Length - used < size)
        {
            full.Add(current.AsMemory(0, used));
            before += used;
            (current, used) = (GC.AllocateUninitializedArray<byte>(Math.Max(Math.Min(current.Length * 2, Largest), size)), 0);
        }

        return current.AsSpan(used);
    }

    public void Advance(int count) => used += count;

    public void CopyTo(Stream stream)
    {
        foreach (var chunk in full)
            stream.Write(chunk.Span);
        stream.Write(current.AsSpan(0, used));
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
