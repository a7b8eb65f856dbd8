namespace Gatewright.Analyzers;

/// <summary>Numbers and truths as objects. Those that loops count with are the same objects each time.</summary>
internal static class Boxed
{
    private const int Least = -1;

    private static readonly object[] Small = [.. Enumerable.Range(Least, 1_024).Select(it => (object)it)];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Of(int number) => number is >= Least and < 1_023 ? Small[number - Least] : number;

    public static object Of(bool truth) => truth ? True : False;
}
