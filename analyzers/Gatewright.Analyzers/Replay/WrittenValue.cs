using Gatewright.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Constants that stand in the very call that gets them: whoever comes there says them, whatever else the program knows.</summary>
internal static class WrittenValue
{
    public static bool IsInCall(Origin origin) =>
        origin.Call?.Token is ReplayedCall { Site: IInvocationOperation call } said && said.Argument(origin.Argument) is { It: not Handle } argument
        && SourceLocator.Source(argument, origin.Item) is { IsImplicit: false } source && (source.ConstantValue.HasValue || IsNamed(source))
        && Receiver(source) == call;

    /// <summary>The call that gets a value as it is written: alone, in a list, or as one of the SKUs that it chooses from.</summary>
    private static IOperation? Receiver(IOperation source)
    {
        var it = source.Parent;
        while (IsHandedOn(it) || IsChoice(it, source))
            it = it!.Parent;
        return (it as IArgumentOperation)?.Parent;
    }

    private static bool IsHandedOn(IOperation? it) =>
        it is IConversionOperation or ICollectionExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation;

    /// <summary>A text or a number to choose from may stand for what never happens. Nobody writes a SKU for that.</summary>
    private static bool IsChoice(IOperation? it, IOperation source) =>
        !source.ConstantValue.HasValue && it is (IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation);

    /// <summary>Whether it is a value that has a name in Core, such as a SKU.</summary>
    private static bool IsNamed(IOperation source) =>
        source is IMemberReferenceOperation { Instance: null, Member: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } } named
        && Core.Owns(named.Member);
}
