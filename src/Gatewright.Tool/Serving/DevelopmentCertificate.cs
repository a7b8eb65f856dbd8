using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gatewright.Tool.Serving;

/// <summary>The certificate of this machine's loopback, made once in a folder. Clients trust it by its file.</summary>
internal sealed class DevelopmentCertificate : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);
    private static readonly TimeSpan Renewed = TimeSpan.FromDays(30);

    private DevelopmentCertificate(string path, X509Certificate2 pair) => (Path, Pair) = (path, pair);

    /// <summary>Its file, which has no key in it.</summary>
    public string Path { get; }

    /// <summary>With its key.</summary>
    public X509Certificate2 Pair { get; }

    /// <summary>The one that is there, or a new one if there is none, or not for long.</summary>
    public static DevelopmentCertificate In(string folder, TimeProvider clock)
    {
        var (path, key) = (System.IO.Path.Combine(folder, "localhost.pem"), System.IO.Path.Combine(folder, "localhost.key"));
        if (Existing(path, key, clock.GetUtcNow()) is { } there)
            return new(path, there);
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = Create(made, clock.GetUtcNow());
        OwnFile.Write(key, made.ExportPkcs8PrivateKeyPem() + "\n");
        OwnFile.Write(path, certificate.ExportCertificatePem() + "\n");
        return new(path, Existing(path, key, clock.GetUtcNow()) ?? throw new IOException($"'{path}' was changed at the same time"));
    }

    public void Dispose() => Pair.Dispose();

    private static X509Certificate2? Existing(string path, string key, DateTimeOffset now)
    {
        if (!File.Exists(path) || !File.Exists(key))
            return null;
        try
        {
            using var read = X509Certificate2.CreateFromPemFile(path, key);
            // Windows serves with keys only that it has stored.
            return read.NotAfter > (now + Renewed).LocalDateTime ? X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pfx), null) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static X509Certificate2 Create(ECDsa key, DateTimeOffset now)
    {
        var request = new CertificateRequest("CN=localhost, O=Gatewright development certificate", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.1", "Server Authentication")], critical: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(now.AddDays(-1), now + Life);
    }
}
