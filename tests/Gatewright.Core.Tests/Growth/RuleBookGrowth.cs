using Gatewright.Rules;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests.Growth;

/// <summary>How the work of all rules grows, counted in steps of a Core that is compiled for it.</summary>
public sealed class RuleBookGrowth
{
    /// <summary>Ten times as much takes ten times as many steps and a little more; a quadratic rule would take a hundred times as many.</summary>
    [Fact]
    public void Ten_thousand_networks_take_no_more_than_n_log_n()
    {
        var original = CoreSources.CompilationWith(StepCounting.Source);
        var counted = original.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Aggregate(original, (compilation, tree) =>
            compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(new StepCounting(original.GetSemanticModel(tree)).Visit(tree.GetRoot())!,
                tree.Options)));
        var core = new OtherCore(CoreSources.Written(counted, Repository.Folder("artifacts", "tests", "growth")));

        var small = Steps(core, 1_000);
        var large = Steps(core, 10_000);
        Assert.InRange(small, 100_000, long.MaxValue);
        Assert.InRange(large, 1, 12 * small);
    }

    private static long Steps(OtherCore core, int networks)
    {
        var taken = core.Core(StepCounting.TypeName).GetField("Taken")!;
        var check = core.Tests(typeof(WideTopology)).GetMethod(nameof(WideTopology.Checking))!.Invoke(null, [networks]);
        var before = (long)taken.GetValue(null)!;
        ((Action)check!)();
        return (long)taken.GetValue(null)! - before;
    }
}

/// <summary>Many networks of ten subnets each, in groups that hold no more than a group may.</summary>
internal static class WideTopology
{
    /// <summary>Judges a topology that is described already.</summary>
    public static Action Checking(int networks)
    {
        var builder = new TopologyBuilder("wide", Region.WestEurope);
        Value<Cidr> space = "10.0.0.0/8";
        var groups = Enumerable.Range(0, 1 + (networks / 800))
            .Select(number => builder.ExistingResourceGroup($"rg-{number}").In(builder.ExistingSubscription($"11111111-1111-1111-1111-{number:D12}"))).ToArray();
        for (var number = 0; number < networks; number++)
        {
            var block = space.Subnet(22, number);
            var network = builder.AddVirtualNetwork($"spoke-{number}", block).In(groups[number % groups.Length]);
            for (var part = 0; part < 10; part++)
                network.WithSubnet($"subnet-{part}", block.Subnet(26, part));
        }

        var topology = builder.Build();
        return () => Assert.Empty(RuleBook.Check(topology));
    }
}
