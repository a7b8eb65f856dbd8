using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Basic.Reference.Assemblies;
using Gatewright.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Generated;

/// <summary>Where the interpreter has another value than .NET.</summary>
internal sealed record Difference(int Seed, string What, string Program);

/// <summary>Random methods in one compilation, run by .NET and read by the interpreter.</summary>
internal sealed class GeneratedPrograms
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private readonly List<Difference> differences = [];
    private readonly List<string> unknowns = [];

    /// <summary>How many of them the compiler takes; it refuses some, as constants may overflow.</summary>
    public int Compiled { get; private set; }

    /// <summary>How many values .NET has computed.</summary>
    public int Values { get; private set; }

    /// <summary>What the interpreter doesn't know of them, one a line.</summary>
    public IReadOnlyList<string> Unknowns => unknowns;

    /// <summary>What the compiler refused, one a line.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    /// <summary>How often the interpreter gave a program up, and why.</summary>
    public Dictionary<string, int> GivenUp { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Difference> Differences => differences;

    public static GeneratedPrograms Compare(IEnumerable<int> seeds) => Compare([.. seeds.Select(seed => (seed, RandomMethod.Text(seed)))]);

    public static GeneratedPrograms Compare(IReadOnlyList<(int Seed, string Text)> methods)
    {
        var result = new GeneratedPrograms();
        var compilation = Compilation(methods.Select(it => it.Text));
        var tree = compilation.SyntaxTrees[0];
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error)];
        result.Errors = [.. errors.Select(it => $"{it.GetMessage(CultureInfo.InvariantCulture)} {tree.GetText().Lines.GetLineFromPosition(it.Location.SourceSpan.Start)}")];
        var broken = errors.Select(it => tree.GetRoot().FindNode(it.Location.SourceSpan).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().LastOrDefault()?.Identifier.Text).ToHashSet();
        methods = [.. methods.Where(it => !broken.Contains(Name(it.Seed)))];
        compilation = Compilation(methods.Select(it => it.Text));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(it => it.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var type = new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(image).GetType("Programs", throwOnError: true)!;
        var bodies = new Bodies(compilation);
        foreach (var (seed, text) in methods)
        {
            result.Compiled++;
            result.Compare(seed, text, type.GetMethod(Name(seed))!, compilation.GetTypeByMetadataName("Programs")!.GetMembers(Name(seed)).OfType<IMethodSymbol>().Single(), bodies);
        }

        return result;
    }

    private static string Name(int seed) => string.Create(CultureInfo.InvariantCulture, $"P{seed}");

    private static CSharpCompilation Compilation(IEnumerable<string> methods) => CSharpCompilation.Create(
        "Generated",
        [CSharpSyntaxTree.ParseText($"{GrammarText.Usings}\n{GrammarText.Declared}\npublic static class Programs\n{{\n{string.Concat(methods)}}}\n", Options)],
        Net100.References.All,
        new(OutputKind.DynamicallyLinkedLibrary));

    private void Compare(int seed, string text, MethodInfo method, IMethodSymbol symbol, Bodies bodies)
    {
        var real = Run(method);
        var readings = Read(new(symbol, bodies.Of(symbol)!), bodies);
        if (readings.Find(it => it.Reason is not null) is { Reason: not null } givenUp)
        {
            GivenUp[givenUp.Reason!] = GivenUp.GetValueOrDefault(givenUp.Reason!) + 1;
            Values += real.Values?.Length ?? 1;
            unknowns.AddRange(Enumerable.Repeat($"{seed}: given up", real.Values?.Length ?? 1));
            return;
        }

        if (real.Values is not { } values)
        {
            Values++;
            if (readings.All(it => it.End == PathEnd.Left) && readings.All(it => it.Values is { } its && !its.Any(value => value is Unknown)))
                differences.Add(new(seed, $".NET throws {real.Fault?.GetType().Name}: {real.Fault?.Message}", text));
            else if (readings.Any(it => it.End == PathEnd.Left))
                unknowns.Add($"{seed}: .NET throws");
            return;
        }

        Values += values.Length;
        if (readings.All(it => it.End == PathEnd.Threw))
        {
            differences.Add(new(seed, "the interpreter throws", text));
            return;
        }

        for (var index = 0; index < values.Length; index++)
        {
            var answers = readings.Where(it => it.End == PathEnd.Left).Select(it => it.Values is { } its ? Comparison.Same(values[index], its[index]) : null).ToArray();
            if (answers.All(it => it is false) && readings.Select(it => Printed(it.Values?[index])).Distinct().Count() == 1)
                differences.Add(new(seed, $"value {index}: .NET has {Printed(values[index])}, the interpreter {Printed(readings.First(it => it.Values is not null).Values![index])}", text));
            else if (!answers.All(it => it is true))
                unknowns.Add($"{seed} value {index}: .NET has {Printed(values[index])}");
        }
    }

    private static (object?[]? Values, Exception? Fault) Run(MethodInfo method)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return ((object?[])method.Invoke(null, [])!, null);
        }
        catch (TargetInvocationException fault)
        {
            return (null, fault.InnerException);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static List<(PathEnd End, string? Reason, object?[]? Values)> Read(Root root, Bodies bodies)
    {
        var readings = new List<(PathEnd, string?, object?[]?)>();
        var decisions = new Decisions(3, 0);
        do
        {
            object?[]? values = null;
            var interpreter = new Interpreter(new(bodies, decisions, new(default), _ => []))
            {
                OnResult = it => values = it.It is Items { IsLost: false, List: { } list } ? [.. list.Select(item => item.It)] : null,
            };
            var path = interpreter.Run(root);
            readings.Add((path.End, path.Incomplete, values));
        }
        while (decisions.Advance());

        return readings;
    }

    private static string Printed(object? it) => it switch
    {
        null => "null",
        string text => $"\"{text}\"",
        Items { List: { } list } => $"[{string.Join(", ", list.Select(item => Printed(item.It)))}]",
        TupleItems tuple => $"({string.Join(", ", tuple.Items.Select(item => Printed(item.It)))})",
        Instance instance => $"{instance.Type.Name} {{ {string.Join(", ", instance.Fields.Select(field => $"{field.Key.Name} = {Printed(field.Value.It)}"))} }}",
        System.Collections.IEnumerable all => $"[{string.Join(", ", all.Cast<object?>().Select(Printed))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{it} ({it.GetType().Name})"),
    };
}
