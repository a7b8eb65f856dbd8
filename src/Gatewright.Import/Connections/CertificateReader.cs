using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Connections;

/// <summary>Tunnels whose ends prove themselves by certificates.</summary>
internal static class CertificateReader
{
    public static void Read(TemplateReading reading, SiteToSiteConnectionElement connection, ArmNode properties)
    {
        if (properties.Object("certificateAuthentication") is not { } node)
            return;
        connection.PeerSubject = node.Setting<Text>("inboundAuthCertificateSubjectName");
        connection.PeerChain = node.Settings<Certificate>("inboundAuthCertificateChain");
        if (node.Read("outboundAuthCertificate") is not { } written)
            return;
        var place = node.At(written);
        if (VaultAddress.Of(written, "certificates") is not { } address)
        {
            reading.Notes.LeftOut(place, "is no certificate of a key vault; write https://VAULT.vault.azure.net/certificates/NAME");
            return;
        }

        var vault = reading.Secrets.Vault(address.Vault, place);
        var certificate = new KeyVaultCertificateElement(vault, new JsonDocumentPlace(null, place)) { Name = new(new Name(address.Name), new(place)) };
        vault.Certificates = vault.Certificates.Add(certificate);
        connection.Certificate = certificate;
    }
}
