using Gatewright.Model;

namespace Gatewright;

/// <summary>How connections are called in paths until they are named.</summary>
internal static class ConnectionNames
{
    public static string Between(Handle one, Handle? other) => $"{one.Label}-to-{other?.Label ?? "nothing"}";
}
