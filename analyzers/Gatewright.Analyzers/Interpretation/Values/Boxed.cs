namespace Gatewright.Analyzers;

/// <summary>Numbers and truths as objects. Those that loops count with are the same objects each time.</summary>
internal static class Boxed
{
    private const int Least = -1;

    private static readonly object[] Small = [.. Enumerable.Range(Least, 1_024).Select(it => (object)it)];
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Of(int number) => number >= Least && number < Least + Small.Length ? Small[number - Least] : number;

    public static object Of(bool truth) => truth ? True : False;
}
