namespace Gatewright.ArmLanguage;

/// <summary>Represents a call that only a deployment can answer, as <c>reference</c>, <c>utcNow</c> or a property of <c>resourceGroup()</c>.</summary>
/// <param name="Function">The name of the function; <c>getKeyVaultSecret</c> for a parameter that is a reference to a Key Vault.</param>
/// <param name="Arguments">
/// The arguments: text as it is, others as JSON. A property of a scope, as of <c>resourceGroup()</c>, has the scope's id; the answer is the object with the
/// property.
/// </param>
public sealed record RuntimeCall(string Function, ImmutableArray<string> Arguments)
{
    internal static RuntimeCall Of(string function, ReadOnlySpan<ArmValue> arguments)
    {
        var texts = ImmutableArray.CreateBuilder<string>(arguments.Length);
        foreach (var argument in arguments)
            texts.Add(argument is ArmString text ? text.Value : argument.ToJson());
        return new(function, texts.MoveToImmutable());
    }
}
