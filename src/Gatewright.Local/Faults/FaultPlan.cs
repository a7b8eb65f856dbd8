using System.Security.Cryptography;
using System.Text;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Faults;

/// <summary>
/// Decides which request is struck. Chance is a hash of the seed, the request and how often it came, so that it doesn't depend on the order in which
/// several requests arrive.
/// </summary>
internal sealed class FaultPlan(LocalFaults faults)
{
    private readonly Lock door = new();
    private readonly Dictionary<string, int> seen = [];
    private readonly int[] matched = new int[faults.Script.Length];

    public LocalFaults Faults => faults;

    public FaultKind? Next(Request request)
    {
        lock (door)
        {
            if (Scripted(request) is { } scripted)
                return scripted;
            if (faults.Rate <= 0 || faults.Kinds.IsDefaultOrEmpty)
                return null;
            var key = $"{request.Method} {request.Path}".ToUpperInvariant();
            seen[key] = seen.GetValueOrDefault(key) + 1;
            var chance = SHA256.HashData(Encoding.UTF8.GetBytes($"{faults.Seed} {key} {seen[key]}"));
            return BitConverter.ToUInt32(chance) < faults.Rate * uint.MaxValue ? faults.Kinds[(int)(BitConverter.ToUInt32(chance, 4) % faults.Kinds.Length)]
                : null;
        }
    }

    private FaultKind? Scripted(Request request)
    {
        for (var i = 0; i < faults.Script.Length; i++)
        {
            var one = faults.Script[i];
            var isMeant = (one.Method is null || one.Method.Equals(request.Method, StringComparison.OrdinalIgnoreCase))
                && (one.Path is null || request.Path.Contains(one.Path, StringComparison.OrdinalIgnoreCase));
            if (isMeant && matched[i]++ is var before && before >= one.After && before - one.After < one.Times)
                return one.Kind;
        }

        return null;
    }
}
