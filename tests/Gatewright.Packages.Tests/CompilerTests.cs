using System.Reflection;

namespace Gatewright.Tests;

/// <summary>The packed analyzer in the oldest compiler that it is built for, the SDK's own and the newest there is.</summary>
public sealed class CompilerTests(Packed packed)
{
    [Fact]
    public void All_compilers_find_the_same()
    {
        var project = MistakeProjects.Names["breaks"];
        var own = packed.Consumers.Reported(project).Select(it => $"{it.Line}: {it.Message}").Order(StringComparer.Ordinal).ToArray();
        var arguments = packed.Of(project, "arguments");
        File.WriteAllLines(arguments, packed.Consumers.ArgumentsOf(project));

        var (oldest, found) = Asked("OldestCompiler", arguments);
        var (newest, foundByNewest) = Asked("NewestCompiler", arguments);

        Assert.Equal(new Version(5, 0), oldest);
        Assert.True(oldest < newest, $"{oldest} and {newest} are the same compiler");
        Assert.True(packed.Consumers.CompilerOf(project) > oldest, "the SDK's compiler is the oldest one");
        Assert.NotEmpty(own);
        Assert.Equal(own, found);
        Assert.Equal(own, foundByNewest);
    }

    private static (Version Version, string[] Found) Asked(string compiler, string arguments)
    {
        var program = typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == compiler).Value!;
        var run = Processes.Run("dotnet", [program, arguments]);
        Assert.True(run.ExitCode == 0, $"{compiler}: {run.Output}{run.Error}");
        var lines = run.Output.TrimEnd('\n').Split('\n');
        return (Version.Parse(lines[0]), [.. lines.Skip(1).Order(StringComparer.Ordinal)]);
    }
}
