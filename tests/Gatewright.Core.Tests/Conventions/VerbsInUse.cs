using Gatewright.Analyzers;
using Gatewright.Tests;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>Who reads the examples and the pages of the rules has seen the whole language.</summary>
public class VerbsInUse
{
    private static IEnumerable<string> Texts =>
        Directory.GetFiles(Repository.Folder("examples"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Concat(RulePage.All.SelectMany(page => page.Sections).SelectMany(section => section.Programs).OrderByDescending(program => program.Kind,
                StringComparer.Ordinal).Select(program => program.Text.Text));

    [Fact]
    public void Each_verb_is_said_in_an_example_or_on_a_page_and_is_replayed()
    {
        // An inherited verb counts once, and a generic one, too.
        var missing = Verb.All.DistinctBy(verb => verb.Method.MetadataToken).ToDictionary(verb => verb.Method.MetadataToken);
        foreach (var text in Texts.Where(text => missing.Values.Any(verb => text.Contains($".{verb.Name}", StringComparison.Ordinal))))
        {
            foreach (var token in Replayed(text))
                missing.Remove(token);
        }

        Convention.Holds(missing.Values);
    }

    /// <summary>The verbs that a program calls, as far as the replay makes the same calls.</summary>
    private static IEnumerable<int> Replayed(string text) =>
        from end in new SourceProgram(text).Replayed().Ends
        from call in end.Topology.Origin.Call!.Subject.Journal.Calls
        let site = (call.Token as ReplayedCall)?.Site as IInvocationOperation
        where site is not null
        select MemberResolver.Method(site.TargetMethod)!.MetadataToken;
}
