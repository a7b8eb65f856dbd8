namespace Gatewright.Emit;

/// <summary>The kinds of VPN devices that a configuration can be written for.</summary>
public enum DeviceKind
{
    /// <summary>strongSwan 5.9 on Linux with swanctl and XFRM interfaces; BIRD 2 for BGP.</summary>
    StrongSwanBird,

    /// <summary>strongSwan 5.9 on Linux with swanctl and XFRM interfaces; FRR 8 for BGP.</summary>
    StrongSwanFrr,

    /// <summary>Libreswan 4 on Linux with XFRM interfaces; FRR 8 for BGP.</summary>
    Libreswan,

    /// <summary>VyOS 1.4 and later.</summary>
    VyOS,

    /// <summary>Cisco routers with IOS XE.</summary>
    CiscoIosXe,

    /// <summary>Cisco ASA 9.8 and later, with tunnel interfaces.</summary>
    CiscoAsa,

    /// <summary>Juniper SRX.</summary>
    JuniperSrx,

    /// <summary>Fortinet FortiGate.</summary>
    FortiGate,

    /// <summary>Palo Alto Networks firewalls.</summary>
    PaloAlto,

    /// <summary>MikroTik RouterOS 7; policy-based.</summary>
    MikroTik,

    /// <summary>pfSense, as steps in its web interface.</summary>
    PfSense,

    /// <summary>OPNsense, as steps in its web interface.</summary>
    OPNsense,
}
