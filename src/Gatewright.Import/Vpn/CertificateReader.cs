using Gatewright.Import.Documents;

namespace Gatewright.Import.Vpn;

/// <summary>Tunnels whose ends prove themselves by certificates.</summary>
internal static class CertificateReader
{
    private const string Scheme = "https://";
    private const string Certificates = "/certificates/";

    public static void Read(TemplateReading reading, SiteToSiteConnectionElement connection, ArmNode properties)
    {
        if (properties.Object("certificateAuthentication") is not { } node)
            return;
        connection.PeerSubject = node.Setting<Text>("inboundAuthCertificateSubjectName");
        connection.PeerChain = node.Settings<Certificate>("inboundAuthCertificateChain");
        if (node.Read("outboundAuthCertificate") is not { } written)
            return;
        var text = ArmIds.Text(written);
        var at = text.IndexOf(Certificates, StringComparison.OrdinalIgnoreCase);
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || at < 0 || text.IndexOfAny(['.', '{'], Scheme.Length) is var end && end < 0)
        {
            reading.Notes.LeftOut(node.At(written), "is no certificate of a key vault; write https://VAULT.vault.azure.net/certificates/NAME");
            return;
        }

        var place = node.At(written);
        var vault = reading.Secrets.Vault(text[Scheme.Length..end], place);
        var name = text[(at + Certificates.Length)..].Split('/')[0];
        var certificate = new KeyVaultCertificateElement(vault, new JsonDocumentPlace(null, place)) { Name = new(new Name(name), new(place)) };
        vault.Certificates = vault.Certificates.Add(certificate);
        connection.Certificate = certificate;
    }
}
