using Basic.Reference.Assemblies;
using Gatewright.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Robustness;

/// <summary>All C# there is in this repository, each body entered as if it were a program: most of it is nothing like a topology, and much doesn't compile,
/// since its packages are missing here.</summary>
public sealed class EveryBodyTests
{
    public static TheoryData<string> Folders => ["src/Gatewright.Core", "src/Gatewright.Arm", "src/Gatewright.Emit", "src/Gatewright", "analyzers", "tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_code_makes_the_interpreter_fail(string folder)
    {
        var trees = Directory.EnumerateFiles(Repository.Folder(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new(LanguageVersion.CSharp14), file)).ToList();
        var compilation = CSharpCompilation.Create("everything", trees,
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(TopologyBuilder).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));
        var bodies = new Bodies(compilation);
        var (entered, left, threw, given) = (0, 0, 0, 0);

        foreach (var declaration in trees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax))
        {
            if (bodies.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration, TestContext.Current.CancellationToken) is not IMethodSymbol method
                || bodies.Of(method) is not { } body)
                continue;
            entered++;
            var budget = new Budget(TestContext.Current.CancellationToken, stepsPerPath: 20_000);
            var path = new Interpreter(new(bodies, new Decisions(limit: 1, separateLimit: 1), budget, _ => [])).Run(new(method, body));
            _ = path.End switch { PathEnd.Left => left++, PathEnd.Threw => threw++, _ => given++ };
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{trees.Count} files, {entered} bodies: {left} followed to their end, {threw} throw, {given} given up");
        Assert.True(entered > 50, $"Only {entered} bodies");
    }
}
