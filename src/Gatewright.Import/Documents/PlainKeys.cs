using Gatewright.Facts;

namespace Gatewright.Import.Documents;

/// <summary>Keys in plain text. What isn't read is passed on, and these aren't: they would stand in the topology.</summary>
internal static class PlainKeys
{
    /// <summary>Whether a member is such a key, or has one in it.</summary>
    public static bool AreIn(ArmMember member) => SecretProperties.Has(member.Name) ? HasText(member.Value) : member.Value switch
    {
        ArmObject it => it.Members.Any(AreIn),
        ArmArray array => array.Items.Any(item => AreIn(new("", item))),
        _ => false,
    };

    /// <summary>An expression may have a key as one of its parts, unless it is the parameter alone.</summary>
    private static bool HasText(ArmValue value) => value is not (ArmNull or ArmUnknown { Expression: FunctionCall { Name: "parameters" } });
}
