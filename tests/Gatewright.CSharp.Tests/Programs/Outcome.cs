using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.CSharp.Tests;

/// <summary>What comes of a topology.</summary>
internal static class Outcome
{
    /// <summary>All files.</summary>
    public static string Emitted(Topology topology) =>
        string.Concat(ArmTemplate.Create(topology).Files.Select(file => $"=== {file.Name}\n{file.Render()}\n"));

    /// <summary>But for misuse of methods, which a written program has none of.</summary>
    public static string Found(Topology topology) => string.Join('\n',
        RuleBook.Check(topology).Where(it => !it.Rule.Id.StartsWith("GW000", StringComparison.Ordinal))
            .Select(it => $"{it.Rule.Id} {it.Path}: {it.Message} {it.AcceptanceReason}").Order(StringComparer.Ordinal));
}
