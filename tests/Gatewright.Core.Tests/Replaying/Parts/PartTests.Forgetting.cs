using Gatewright.Analyzers;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Tests.Replaying.Parts;

public sealed partial class PartTests
{
    private const string Branch = """
        var hub = new Gatewright.TopologyBuilder("contoso", Gatewright.Region.WestEurope).AddVirtualNetwork("hub", "10.0.0.0/16");
        var names = new System.Collections.Generic.List<string> { "a" };
        var count = 1;
        if (args.Length > 0) { hub.WithSubnet("apps", "10.0.0.0/24"); names.Add("b"); count = 2; }
        """;

    [Fact]
    public void What_a_forgotten_branch_touches_is_open_lost_or_unknown()
    {
        var snippet = new Snippet(Branch).After(3);
        Assert.False(((Handle)snippet["hub"]!).IsOpen);

        var flow = snippet.Run.Forgetting.Forget(snippet.Frame, snippet.The<IConditionalOperation>().WhenTrue);

        Assert.Equal(Flow.Next, flow);
        Assert.True(((Handle)snippet["hub"]!).IsOpen);
        Assert.True(((Items)snippet["names"]!).IsLost);
        Assert.IsType<Unknown>(snippet["count"]);
    }

    [Fact]
    public void What_is_only_read_stays_what_it_is()
    {
        var snippet = new Snippet(Branch).After(2);
        var names = snippet.Frame.Values.Last();

        snippet.Run.Escapes.Reach(names, OpaqueUse.Read);
        Assert.False(((Items)names.It!).IsLost);

        snippet.Run.Escapes.Reach(names, OpaqueUse.Written);
        Assert.True(((Items)names.It!).IsLost);
    }

    [Fact]
    public void Static_members_begin_once_and_are_followed_where_nothing_ran_before()
    {
        var snippet = new Snippet("""
            var first = Counted.Number;
            var second = Counted.Number;

            internal static class Counted
            {
                public static readonly System.Collections.Generic.List<int> Made = [];
                public static readonly int Number = Count();

                private static int Count()
                {
                    Made.Add(1);
                    return Made.Count;
                }
            }
            """);
        snippet.Run.FollowsStatics = true;

        snippet.After(2);

        Assert.Equal((1, 1), (snippet["first"], snippet["second"]));
    }

    [Fact]
    public void A_verb_is_called_on_the_real_object_and_its_topology_is_kept()
    {
        var snippet = new Snippet(Branch).After(1);

        var begun = Assert.Single(snippet.Run.Begun);
        Assert.Equal(["hub"], begun.Builder.Snapshot(finished: false).VirtualNetworks.Select(it => it.Name.ToString()));
    }
}
