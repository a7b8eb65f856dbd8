using System.Security.Cryptography;
using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary><c>uniqueString</c> and <c>guid</c>, which give the same for the same arguments, in Azure as here.</summary>
internal static class HashFunctions
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 13;

    // The namespace in which ARM's guid() makes names to UUIDs of version 5 (RFC 9562).
    private static readonly Guid Namespace = new("11fb06fb-712d-4ddd-98c7-e71bbd588830");

    public static Function[] All { get; } =
    [
        new("uniqueString", 1, Function.Any, call => new ArmString(UniqueString(Joined(call)))),
        new("guid", 1, Function.Any, call => new ArmString(NamedGuid(Joined(call)).ToString())),
    ];

    private static byte[] Joined(Call call)
    {
        var parts = new string[call.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = call.Text(i);
        return Encoding.UTF8.GetBytes(string.Join('-', parts));
    }

    private static string UniqueString(byte[] bytes)
    {
        var hash = MurmurHash.Of(bytes);
        return string.Create(Length, hash, (text, rest) =>
        {
            for (var i = 0; i < text.Length; i++, rest <<= 5)
                text[i] = Letters[(int)(rest >> 59)];
        });
    }

    // UUIDs of version 5 are made with SHA-1; no secret depends on it.
#pragma warning disable CA5350
    private static Guid NamedGuid(byte[] name)
    {
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. name]);
        hash[6] = (byte)(hash[6] & 0x0f | 0x50);
        hash[8] = (byte)(hash[8] & 0x3f | 0x80);
        return new(hash.AsSpan(0, 16), bigEndian: true);
    }
#pragma warning restore CA5350
}
