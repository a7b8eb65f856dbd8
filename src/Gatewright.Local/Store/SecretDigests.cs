using System.Security.Cryptography;
using System.Text;

namespace Gatewright.Local.Store;

/// <summary>What stands for secrets: the same secret has the same text, from which nobody finds the secret without the key of this store.</summary>
internal sealed class SecretDigests(byte[] key)
{
    public const string Mark = "digest:";

    // Keys that this process was given, so that it can answer those who ask for them. They are never written.
    private readonly Dictionary<string, string> seen = [];

    public static SecretDigests Of(Database database)
    {
        database.Execute("INSERT OR IGNORE INTO settings (name, value) VALUES ('digest-key', $1)", RandomNumberGenerator.GetBytes(32));
        return new(database.Scalar<byte[]>("SELECT value FROM settings WHERE name = 'digest-key'")!);
    }

    public string Conceal(string secret)
    {
        if (secret.StartsWith(Mark, StringComparison.Ordinal) || secret.Length is 0)
            return secret;
        var digest = Mark + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(secret)));
        seen[digest] = secret;
        return digest;
    }

    /// <summary>The secret itself, if this process has seen it.</summary>
    public string? Reveal(string digest) => seen.GetValueOrDefault(digest);
}
