namespace Gatewright.Analyzers;

/// <summary>A value of .NET's that never changes, prints by itself and equals what is the same; this platform may lack its type.</summary>
internal abstract record PlainValue
{
    public abstract Abstract? Answer(PlatformCall call);
}
