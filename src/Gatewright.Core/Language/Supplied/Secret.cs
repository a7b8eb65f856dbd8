namespace Gatewright;

/// <summary>A key that never stands in a program, as no text converts to it: supplied at deployment, or kept in a key vault.</summary>
public abstract class Secret : Handle
{
    private protected Secret(Handle parent, SecretElement element) : base(parent, element) { }

    internal SecretElement It => (SecretElement)Element;
}

/// <summary>A secret that is supplied at deployment as a secure parameter.</summary>
public sealed class SuppliedSecret : Secret
{
    internal SuppliedSecret(Handle parent, SecretElement element) : base(parent, element) { }

    /// <inheritdoc cref="Handle{TSelf}.Accept"/>
    public SuppliedSecret Accept(Value<RuleId> rule, Value<Text> because)
    {
        Accepting(rule, because);
        return this;
    }
}
