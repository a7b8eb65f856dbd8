using System.Collections;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Gatewright.Core.Tests.Conventions;
using Gatewright.Core.Tests.Properties;
using Gatewright.Core.Tests.Reachability;
using Gatewright.Rules;
using Gatewright.Tests.RulePages;
using Xunit.v3;

namespace Gatewright.Tests.Mutants;

/// <summary>The tests that judge mutants: those of the rules as they are, and what the tests of pages and examples look at without compiling each program
/// again.</summary>
internal static class TestCases
{
    private static readonly string?[] Rooms = [typeof(Rules.RuleCases).Namespace, typeof(Facts.FactTableTests).Namespace];

    private static readonly Type[] Others = [typeof(Silence), typeof(PromiseTests), typeof(LossTests)];

    public static IEnumerable<(string Name, Action Run)> All() =>
        Of(typeof(RulePageTests), nameof(RulePageTests.A_section_says_what_the_rule_says))
            .Concat(PageCases.All())
            .Concat(typeof(TestCases).Assembly.GetTypes().Where(type => type.IsPublic && (Rooms.Contains(type.Namespace) || Others.Contains(type)))
                .SelectMany(type => Of(type)))
            .Concat(LongRun.Usual(150).Select(seed => ($"careful {seed}", (Action)(() => Assert.Empty(Refused(seed))))))
            .Concat(LongRun.Usual(20).SelectMany(Sound));

    private static IEnumerable<Finding> Refused(int seed) =>
        RandomTopology.Of(new(seed, seed % 13, Care.Careful)).Builder.Check().Where(finding => finding.Severity == Severity.Error);

    private static IEnumerable<(string, Action)> Sound(int seed)
    {
        foreach (var (share, isFinished) in new[] { (1, false), (0.3, true), (0, true) })
            yield return ($"sound {seed} {share}", () => Assert.All(Soundness.Talk(seed, share, isFinished).Judged().Lost, it =>
                Assert.True(share == 0 && it.Rule == ValueRules.AcceptanceIsOfUse)));
    }

    private static IEnumerable<(string, Action)> Of(Type type, string? only = null) =>
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is not null && (only is null || method.Name == only)
        from row in Rows(method).Index()
        select ($"{type.Name}.{method.Name} {row.Index} {row.Item.FirstOrDefault()}", (Action)(() => Run(type, method, row.Item)));

    private static IEnumerable<object?[]> Rows(MethodInfo method) =>
        method.GetCustomAttributes<DataAttribute>().ToArray() is not { Length: > 0 } sources ? [[]] : sources.SelectMany(source => source switch
        {
            InlineDataAttribute it => [it.Data],
            MemberDataAttribute it =>
                ((IEnumerable)(it.MemberType ?? method.DeclaringType)!.GetProperty(it.MemberName)!.GetValue(null)!).Cast<ITheoryDataRow>()
                .Select(row => row.GetData()),
            _ => throw new NotSupportedException($"{method}: {source}"),
        });

    private static void Run(Type type, MethodInfo method, object?[] arguments)
    {
        try
        {
            (method.Invoke(method.IsStatic ? null : Activator.CreateInstance(type), [.. arguments, .. method.GetParameters().Skip(arguments.Length).Select(it => it.DefaultValue)]) as Task)?.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
        }
    }
}
