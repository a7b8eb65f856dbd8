namespace Gatewright.ArmLanguage;

/// <summary>Deep equality as ARM's <c>equals</c> has it: with case, and members in any order.</summary>
internal static class ValueEquality
{
    public static bool AreEqual(ArmValue? left, ArmValue? right) => ReferenceEquals(left, right) || (left, right) switch
    {
        (ArmNull, ArmNull) => true,
        (ArmBoolean a, ArmBoolean b) => a.Value == b.Value,
        (ArmInteger a, ArmInteger b) => a.Value == b.Value,
        (ArmNumber a, ArmNumber b) => a.Text == b.Text,
        (ArmString a, ArmString b) => a.Value == b.Value,
        (ArmUnknown a, ArmUnknown b) => a.Identity == b.Identity,
        (ArmArray a, ArmArray b) => a.Items.Length == b.Items.Length && a.Items.SequenceEqual(b.Items),
        (ArmObject a, ArmObject b) => a.Members.Length == b.Members.Length && a.Members.All(member => AreEqual(b.Exactly(member.Name), member.Value)),
        _ => false,
    };

    public static int Hash(ArmValue value) => value switch
    {
        ArmBoolean it => it.Value.GetHashCode(),
        ArmInteger it => it.Value.GetHashCode(),
        ArmNumber it => it.Text.GetHashCode(StringComparison.Ordinal),
        ArmString it => it.Value.GetHashCode(StringComparison.Ordinal),
        ArmUnknown it => it.Identity.GetHashCode(StringComparison.Ordinal),
        ArmArray it => it.Items.Aggregate(it.Items.Length, HashCode.Combine),
        ArmObject it => it.Members.Aggregate(it.Members.Length, (sum, member) => sum + HashCode.Combine(member.Name, member.Value)),
        _ => 0,
    };
}
