namespace Gatewright.Emit.Bicep;

/// <summary>Places as Bicep's modules and existing resources name them.</summary>
internal static class ScopeTranslation
{
    public static BicepExpression Group(FileSymbols file, Term? subscription, Term group) =>
        Call(file, "resourceGroup", subscription is null ? [file.Of(group)] : [file.Of(subscription), file.Of(group)]);

    public static BicepExpression Subscription(FileSymbols file, Term subscription) => Call(file, "subscription", [file.Of(subscription)]);

    private static BicepExpression Call(FileSymbols file, string name, ImmutableArray<BicepExpression> arguments) =>
        Functions.Call(name, arguments, file.IsTaken)!;
}
