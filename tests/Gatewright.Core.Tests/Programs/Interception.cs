namespace Gatewright.Tests.Programs;

/// <summary>What stands in place of the host package in a compiled program, so that running it needs no console and touches no disk.</summary>
internal static class Interception
{
    public const string TypeName = "Gatewright.Interception";

    public const string MemberName = "Completed";

    public const string BuildersName = "Builders";

    public const string Source = """
        namespace Gatewright
        {
            public static class Interception
            {
                public static System.Collections.Generic.List<Gatewright.Model.Topology> Completed { get; } = [];

                public static System.Collections.Generic.List<TopologyBuilder> Builders { get; } = [];

                public static System.Threading.Tasks.Task<int> RunAsync([CompletesTopology] this TopologyBuilder topology, string[] args)
                {
                    Completed.Add(topology.Build());
                    Builders.Add(topology);
                    return System.Threading.Tasks.Task.FromResult(0);
                }
            }
        }
        """;
}
