namespace Gatewright.Emit.Devices;

/// <summary>Algorithms as Azure's templates and portal name them.</summary>
internal static class AzureWords
{
    public static string Of<T>(T algorithm)
        where T : struct, Enum => algorithm switch
        {
            DhGroup.Ecp384 or DhGroup.Ecp256 => $"DH group {Upper(algorithm)}",
            DhGroup => $"DH{algorithm}",
            IkeEncryption.GcmAes256 or IkeEncryption.GcmAes128 => $"{Upper(algorithm)} in phase 1",
            PfsGroup.Ecp384 or PfsGroup.Ecp256 => $"PFS group {Upper(algorithm)}",
            EspEncryption.None => "phase 2 without encryption",
            _ => Upper(algorithm),
        };

    private static string Upper<T>(T algorithm)
        where T : struct, Enum => algorithm.ToString().ToUpperInvariant();
}
