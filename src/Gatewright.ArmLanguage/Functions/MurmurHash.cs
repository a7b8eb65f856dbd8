using System.Buffers.Binary;
using System.Numerics;

namespace Gatewright.ArmLanguage;

/// <summary>The hash of 64 bits behind <c>uniqueString</c> and the hash of a template: MurmurHash3 in two lanes of 32 bits, with the seed 0.</summary>
internal static class MurmurHash
{
    private const uint First = 0x239b961b;
    private const uint Second = 0xab0e9789;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var (low, high, length) = (0u, 0u, (uint)bytes.Length);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            low ^= MixLow(BinaryPrimitives.ReadUInt32LittleEndian(bytes));
            low = (BitOperations.RotateLeft(low, 19) + high) * 5 + 0x561ccd1b;
            high ^= MixHigh(BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
            high = (BitOperations.RotateLeft(high, 13) + low) * 5 + 0x0bcaa747;
        }

        low ^= MixLow(Tail(bytes));
        high ^= MixHigh(bytes.Length > 4 ? Tail(bytes[4..]) : 0);
        (low, high) = (low ^ length, high ^ length);
        low += high;
        high += low;
        (low, high) = (Finish(low), Finish(high));
        low += high;
        high += low;
        return (ulong)high << 32 | low;
    }

    private static uint MixLow(uint part) => BitOperations.RotateLeft(part * First, 15) * Second;

    private static uint MixHigh(uint part) => BitOperations.RotateLeft(part * Second, 17) * First;

    private static uint Tail(ReadOnlySpan<byte> bytes)
    {
        var part = 0u;
        for (var i = Math.Min(4, bytes.Length) - 1; i >= 0; i--)
            part = part << 8 | bytes[i];
        return part;
    }

    private static uint Finish(uint hash)
    {
        hash = (hash ^ hash >> 16) * 0x85ebca6b;
        hash = (hash ^ hash >> 13) * 0xc2b2ae35;
        return hash ^ hash >> 16;
    }
}
