namespace Gatewright;

/// <summary>Encryption of the IKE exchange (phase 1).</summary>
public enum IkeEncryption
{
    /// <summary>AES-GCM with 256 bits.</summary>
    GcmAes256,

    /// <summary>AES-GCM with 128 bits.</summary>
    GcmAes128,

    /// <summary>AES with 256 bits.</summary>
    Aes256,

    /// <summary>AES with 192 bits.</summary>
    Aes192,

    /// <summary>AES with 128 bits.</summary>
    Aes128,
}

/// <summary>Integrity of the IKE exchange (phase 1).</summary>
public enum IkeIntegrity
{
    /// <summary>SHA-384.</summary>
    Sha384,

    /// <summary>SHA-256.</summary>
    Sha256,

    /// <summary>SHA-1: weak.</summary>
    Sha1,

    /// <summary>MD5: broken.</summary>
    Md5,
}

/// <summary>Diffie-Hellman group of the IKE exchange (phase 1).</summary>
public enum DhGroup
{
    /// <summary>Group 20, elliptic curve with 384 bits.</summary>
    Ecp384,

    /// <summary>Group 19, elliptic curve with 256 bits.</summary>
    Ecp256,

    /// <summary>Group 14, 2,048 bits.</summary>
    Group14,

    /// <summary>Group 24, 2,048 bits: weak.</summary>
    Group24,

    /// <summary>Group 2, 1,024 bits: weak.</summary>
    Group2,

    /// <summary>Group 1, 768 bits: broken.</summary>
    Group1,
}

/// <summary>AES-GCM for the tunnel (phase 2): encryption that brings its own integrity.</summary>
public enum GcmEncryption
{
    /// <summary>AES-GCM with 256 bits.</summary>
    GcmAes256,

    /// <summary>AES-GCM with 192 bits.</summary>
    GcmAes192,

    /// <summary>AES-GCM with 128 bits.</summary>
    GcmAes128,
}

/// <summary>Encryption of the tunnel (phase 2) beside a separate integrity.</summary>
public enum EspEncryption
{
    /// <summary>AES with 256 bits.</summary>
    Aes256,

    /// <summary>AES with 192 bits.</summary>
    Aes192,

    /// <summary>AES with 128 bits.</summary>
    Aes128,

    /// <summary>Triple DES: weak.</summary>
    Des3,

    /// <summary>DES: broken.</summary>
    Des,

    /// <summary>No encryption.</summary>
    None,
}

/// <summary>Integrity of the tunnel (phase 2).</summary>
public enum EspIntegrity
{
    /// <summary>SHA-256.</summary>
    Sha256,

    /// <summary>SHA-1: weak.</summary>
    Sha1,

    /// <summary>MD5: broken.</summary>
    Md5,
}

/// <summary>Perfect forward secrecy of the tunnel (phase 2).</summary>
public enum PfsGroup
{
    /// <summary>Elliptic curve with 384 bits.</summary>
    Ecp384,

    /// <summary>Elliptic curve with 256 bits.</summary>
    Ecp256,

    /// <summary>2,048 bits, group 14.</summary>
    Pfs2048,

    /// <summary>2,048 bits, group 24: weak.</summary>
    Pfs24,

    /// <summary>1,024 bits: weak.</summary>
    Pfs2,

    /// <summary>768 bits: broken.</summary>
    Pfs1,

    /// <summary>No forward secrecy.</summary>
    None,
}
