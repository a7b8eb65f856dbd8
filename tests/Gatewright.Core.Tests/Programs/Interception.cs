namespace Gatewright.Tests.Programs;

/// <summary>What stands in place of the host package in a compiled program, so that running it needs no console and touches no disk.</summary>
internal static class Interception
{
    public const string TypeName = "Gatewright.Interception";

    public const string MemberName = "Checked";

    public const string Source = """
        namespace Gatewright
        {
            public static class Interception
            {
                public static System.Collections.Generic.List<System.Collections.Immutable.ImmutableArray<Gatewright.Rules.Finding>> Checked { get; } = [];

                public static System.Threading.Tasks.Task<int> RunAsync([Completes] this TopologyBuilder topology, string[] args)
                {
                    Checked.Add(topology.Check());
                    return System.Threading.Tasks.Task.FromResult(0);
                }
            }
        }
        """;
}
