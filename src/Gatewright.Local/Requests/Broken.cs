using System.Net.Sockets;

namespace Gatewright.Local.Requests;

/// <summary>Connections that break, as a client sees them.</summary>
internal static class Broken
{
    public static HttpRequestException Reset() => new(
        HttpRequestError.Unknown, "An error occurred while sending the request.",
        new IOException("Unable to read data from the transport connection: Connection reset by peer.", new SocketException((int)SocketError.ConnectionReset)));

    public static HttpRequestException NameNotResolved(string host) => new(
        HttpRequestError.NameResolutionError, $"Name or service not known ({host}:443)", new SocketException((int)SocketError.HostNotFound));
}
