using Gatewright.Local;

namespace Gatewright.Tool.Serving;

/// <summary>How the local Resource Manager is served.</summary>
/// <param name="Local">What it is opened with.</param>
/// <param name="Folder">The folder of its state and of the certificate, in full.</param>
/// <param name="Port">The port of HTTPS; 0 for one that is free.</param>
/// <param name="HttpPort">The port of HTTP; 0 for one that is free.</param>
/// <param name="Token">What requests must bring; null for any token.</param>
internal sealed record ServeSettings(LocalOptions Local, string Folder, int Port, int HttpPort, string? Token);
