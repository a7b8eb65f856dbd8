using System.Reflection;
using System.Text.RegularExpressions;

namespace Gatewright.Tests.Laws;

/// <summary>A verb, a value of the model or a table that the catalogue names is there, so that a reason can't outlive what it rests on.</summary>
public sealed partial class LawWordsTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Azure's own words.</summary>
    private static readonly HashSet<string> Azures = new(StringComparer.Ordinal) { "ErGwScale", "AzureFirewallSubnet", "RouteServerSubnet", "ExpressRoute",
        "AzureCloud" };

    private static readonly HashSet<string> Code =
    [
        .. from type in new[] { typeof(TopologyBuilder).Assembly, typeof(Arm.EmissionProblem).Assembly }.SelectMany(assembly => assembly.GetTypes())
           from name in type.GetMembers(Declared).Select(member => member.Name).Prepend(type.Name.Split('`')[0])
           select name,
    ];

    [Fact]
    public void Each_word_of_the_code_is_in_the_code() =>
        Assert.Empty(
            LawCatalogue.Laws.SelectMany(law => law.Statuses).SelectMany(status => Word().Matches(status.Text)).Select(word => word.Value)
                .Where(word => !Azures.Contains(word) && !Code.Contains(word)).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A word with a capital inside.</summary>
    [GeneratedRegex(@"\b[A-Z][a-z]+[a-z0-9]*(?:[A-Z][a-z0-9]+)+\b")]
    private static partial Regex Word();
}
