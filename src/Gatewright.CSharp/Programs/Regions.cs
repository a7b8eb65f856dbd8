using Gatewright.Expressions;

namespace Gatewright.CSharp.Programs;

/// <summary>Regions that a deployment knows and a program only names.</summary>
internal static class Regions
{
    private static readonly Term OfGroup = ((Value<Region>.Expression)Region.OfResourceGroup).Term;

    /// <summary>Whether it is the region of the group that is deployed to.</summary>
    public static bool IsOfGroup(Term term) => term.Equals(OfGroup);
}
