using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Tests.Programs;

/// <summary>Runs a program in this process, with the very Core that the tests use.</summary>
internal static class RunningProgram
{
    /// <summary>The findings of each topology that the program completes, in order.</summary>
    /// <param name="program">A program that compiles.</param>
    /// <param name="args">Its command line.</param>
    public static IReadOnlyList<ImmutableArray<Finding>> Run(this SourceProgram program, params string[] args) =>
        [.. program.Completed(args).Select(topology => RuleBook.Check(topology))];

    /// <summary>Each topology that the program completes, in order.</summary>
    public static IReadOnlyList<Topology> Completed(this SourceProgram program, params string[] args) => program.Loaded()(args);

    /// <summary>The program, to be run as often as is wanted: each run describes its topologies anew.</summary>
    public static Func<string[], IReadOnlyList<Topology>> Loaded(this SourceProgram program) => program.Kept<Topology>(Interception.MemberName);

    /// <summary>What the program gave to <c>RunAsync</c>, to be given to the real one.</summary>
    public static IReadOnlyList<TopologyBuilder> Given(this SourceProgram program) => program.Kept<TopologyBuilder>(Interception.BuildersName)([]);

    private static Func<string[], IReadOnlyList<T>> Kept<T>(this SourceProgram program, string member)
    {
        using var image = new MemoryStream(program.Image);

        // Never unloaded: a program takes little.
        var assembly = new Context(program.Compilation.AssemblyName).LoadFromStream(image);
        var kept = (List<T>)assembly.GetType(Interception.TypeName, throwOnError: true)!.GetProperty(member)!.GetValue(null)!;
        return args =>
        {
            kept.Clear();
            Enter(assembly.EntryPoint!, args);
            return [.. kept];
        };
    }

    private static void Enter(MethodInfo entry, string[] args)
    {
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [args]);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
        }
    }

    /// <summary>Tests of mutants are loaded a second time, upon a Core of their own.</summary>
    private sealed class Context(string? name) : AssemblyLoadContext(name)
    {
        private static readonly Assembly Core = typeof(TopologyBuilder).Assembly;

        protected override Assembly? Load(AssemblyName name) => name.Name == Core.GetName().Name ? Core : null;
    }
}
