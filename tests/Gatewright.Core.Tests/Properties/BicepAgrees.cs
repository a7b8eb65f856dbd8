using CsCheck;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Properties;

/// <summary>What is known now and what ARM computes at deployment must be the same.</summary>
public class BicepAgrees
{
    private const int Samples = 60;

    private static readonly Gen<(Cidr Block, int Bits, int Index)> Cases = Gen.Select(
        Gen.OneOf(Blocks.Any, Blocks.Near), Gen.Int[-1, 24], Gen.OneOf(Gen.Int[1, 300], Gen.Int[1, 1 << 20]));

    /// <summary>All questions go to one process: starting it takes seconds.</summary>
    [Fact]
    public void Address_arithmetic_is_that_of_Bicep_s_parseCidr_cidrSubnet_and_cidrHost()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var questions = Cases.Array[Samples].Single().SelectMany(it => Questions(it.Block, it.Bits, it.Index)).ToArray();
        var answers = BicepCommand.Instance.Evaluate(questions.Select(it => it.Expression));
        Assert.Equal(questions.Length, answers.Length);
        Assert.Empty(
            from it in questions.Zip(answers)
            let theirs = it.Second.StartsWith('~') ? "refused" : it.Second
            where it.First.Ours != theirs
            select $"{it.First.Expression}: {it.First.Ours} here, {theirs} there");
    }

    private static IEnumerable<(string Expression, string Ours)> Questions(Cidr block, int bits, int index)
    {
        Value<Cidr> value = block;
        yield return ($"cidrSubnet('{block}', {block.PrefixLength + bits}, {index})", Answer(value.Subnet(block.PrefixLength + bits, index)));
        yield return ($"cidrHost('{block}', {index - 1})", Answer(value.Host(index)));
        yield return ($"parseCidr('{block.Last}/{block.PrefixLength}').network", $"'{block.First}'");
        yield return ($"parseCidr('{block}').{(block.Version == IpVersion.IPv4 ? "broadcast" : "lastUsable")}", $"'{block.Last}'");
    }

    private static string Answer<T>(Value<T> value) => value is Value<T>.Known ? $"'{value}'" : "refused";
}
