namespace Gatewright.Rules;

using Gatewright.Model;

/// <summary>What address translation leaves of a site's own addresses.</summary>
internal static class Translation
{
    /// <summary>The prefixes that Azure sees as they are. Where it isn't known what is translated, none surely is.</summary>
    public static IEnumerable<Known<Cidr>> Untranslated(this SiteToSiteConnection connection)
    {
        var translated = connection.Nat.Select(link => link.Target).Where(rule => rule.IsIngress).Select(rule => rule.From).ToImmutableArray();
        return translated.AllKnown()
            ? connection.Site.Prefixes.Known().Where(prefix => !translated.Known().Any(from => from.It.Overlaps(prefix.It)))
            : [];
    }

    /// <summary>What Azure sees some or all of them as.</summary>
    public static IEnumerable<Known<Cidr>> Shown(this SiteToSiteConnection connection) =>
        connection.Nat.Select(link => link.Target).Where(rule => rule.IsIngress).Select(rule => rule.To).ToImmutableArray().Known();
}
