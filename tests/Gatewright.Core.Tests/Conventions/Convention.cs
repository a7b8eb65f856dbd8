namespace Gatewright.Core.Tests.Conventions;

internal static class Convention
{
    /// <summary>Nothing breaks it, or all that does is named.</summary>
    public static void Holds<T>(IEnumerable<T> breaches)
    {
        var all = breaches.ToArray();
        Assert.True(all.Length == 0, string.Join("\n", all));
    }
}
