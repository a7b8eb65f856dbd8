namespace Gatewright.Local.Engine;

/// <summary>Marks of what was written, by which a client says which state it means to change.</summary>
internal static class ETags
{
    public static string New() => $"W/\"{Guid.NewGuid()}\"";
}
