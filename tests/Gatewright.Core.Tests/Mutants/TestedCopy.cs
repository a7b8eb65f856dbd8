using System.Reflection;
using System.Runtime.Loader;

namespace Gatewright.Tests.Mutants;

/// <summary>These tests once more, upon the mutated Core.</summary>
internal sealed class TestedCopy : AssemblyLoadContext
{
    private readonly MutatedCore core;
    private readonly Type switches;
    private Mutant? active;

    public TestedCopy(MutatedCore core)
        : base("mutants")
    {
        this.core = core;
        switches = LoadFromAssemblyName(new("Gatewright.Core")).GetType(Switches.TypeName, throwOnError: true)!;
        var tests = LoadFromAssemblyName(typeof(TestedCopy).Assembly.GetName()).GetType(typeof(TestCases).FullName!, throwOnError: true)!;
        Cases = [.. (IEnumerable<(string, Action)>)tests.GetMethod(nameof(TestCases.All))!.Invoke(null, null)!];
    }

    /// <summary>Tests by name; each throws where it fails.</summary>
    public ImmutableArray<(string Name, Action Run)> Cases { get; }

    /// <summary>Switches a mutant on, and the one before off.</summary>
    public void Activate(Mutant mutant)
    {
        Set("Active", mutant.Id);
        if (mutant.IsInTable || active?.IsInTable is true)
            Set("Edition", 1 + (int)switches.GetField("Edition")!.GetValue(null)!);
        active = mutant;
    }

    /// <summary>Whether a test fails with the mutant that is switched on.</summary>
    public bool Fails(int test)
    {
        Set("Fuel", 20_000_000L);
        try
        {
            Cases[test].Run();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    /// <summary>The numbers of the mutants that a test comes by; it passes as long as none is switched on.</summary>
    public IEnumerable<int> Met(int test)
    {
        var asked = new bool[core.Mutants.Max(it => it.Id) + 1];
        Set("Asked", asked);
        Assert.False(Fails(test), $"Without a mutant, {Cases[test].Name} fails");
        Set("Asked", null);
        return core.Mutants.Select(it => it.Id).Where(id => asked[id]);
    }

    protected override Assembly? Load(AssemblyName name) => name.Name switch
    {
        "Gatewright.Core" => LoadFromAssemblyPath(core.Path),
        "Gatewright" or "Gatewright.Emit" or "Gatewright.Core.Tests" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll")),
        _ => null,
    };

    private void Set(string field, object? value) => switches.GetField(field)!.SetValue(null, value);
}
