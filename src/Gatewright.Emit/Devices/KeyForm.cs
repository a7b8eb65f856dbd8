namespace Gatewright.Emit.Devices;

/// <summary>How a kind of device takes a pre-shared key. No key is ever written: a blank tells in which form it belongs there.</summary>
internal sealed record KeyForm(string Suffix, string Meaning)
{
    /// <summary>Hexadecimal digits: no letter of a key can be mistaken for anything.</summary>
    public static KeyForm Hex { get; } = new("-hex", "its bytes in hexadecimal");

    public static KeyForm Plain(string note) => new("", note);
}
