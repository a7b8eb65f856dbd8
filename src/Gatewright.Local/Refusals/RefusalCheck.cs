using Gatewright.Local.Network;

namespace Gatewright.Local.Refusals;

/// <summary>What Azure would refuse of resources that are about to be written, given what is there.</summary>
internal static class RefusalCheck
{
    /// <summary>Judges what would be there.</summary>
    /// <param name="all">Everything that would be there; bodies as they are sent or kept.</param>
    /// <param name="written">The ids that this request or deployment writes.</param>
    /// <returns>The refusals in the order of the resources.</returns>
    public static IReadOnlyList<Refusal> Of(IEnumerable<StoredBody> all, IReadOnlySet<string> written) => [];
}
