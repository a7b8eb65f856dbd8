namespace Gatewright.Analyzers;

/// <summary>The program itself throws here; unless it catches that, this path reaches no end.</summary>
internal sealed class ProgramThrows : Exception
{
    /// <param name="type">What is thrown, where that is known.</param>
    public ProgramThrows(Type? type = null) => (Type, Thrown) = (type, new(Unknown.NotNull(), null));

    /// <param name="thrown">An exception that the program made.</param>
    public ProgramThrows(Abstract thrown) => Thrown = thrown;

    public Type? Type { get; }

    public Abstract Thrown { get; }
}
