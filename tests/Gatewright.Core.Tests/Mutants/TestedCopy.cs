using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Mutants;

/// <summary>These tests once more, upon the mutated Core.</summary>
internal sealed class TestedCopy : OtherCore
{
    private readonly MutatedCore core;
    private readonly Type switches;
    private Mutant? active;

    public TestedCopy(MutatedCore core)
        : base(core.Path)
    {
        this.core = core;
        switches = Core(SeveritySwitches.TypeName);
        Cases = [.. (IEnumerable<(string, Action)>)Tests(typeof(TestCases)).GetMethod(nameof(TestCases.All))!.Invoke(null, null)!];
    }

    /// <summary>Tests by name; each throws where it fails.</summary>
    public ImmutableArray<(string Name, Action Run)> Cases { get; }

    /// <summary>Switches a mutant on, and the one before off.</summary>
    public void Activate(Mutant mutant)
    {
        Set("Active", mutant.Id);
        if (IsInTable(mutant) || (active is not null && IsInTable(active)))
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

    private bool IsInTable(Mutant mutant) => mutant.IsInTable || ((bool[])switches.GetField("InTables")!.GetValue(null)!)[mutant.Id];

    private void Set(string field, object? value) => switches.GetField(field)!.SetValue(null, value);
}
