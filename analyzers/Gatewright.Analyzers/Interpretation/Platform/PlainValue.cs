namespace Gatewright.Analyzers;

/// <summary>A value of .NET's that never changes, prints by itself and equals what is the same, kept by a class of ours since this platform may lack it.</summary>
internal abstract record PlainValue
{
    public abstract Abstract? Answer(PlatformCall call);
}
