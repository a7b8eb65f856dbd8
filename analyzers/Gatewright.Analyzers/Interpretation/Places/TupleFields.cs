using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The fields of tuples, which have no identity.</summary>
internal static class TupleFields
{
    public static Abstract Replaced(Abstract tuple, IFieldSymbol field, Abstract value) =>
        tuple.It is TupleItems items && Position(field) is { } at && at < items.Items.Length
            ? tuple with { It = new TupleItems(items.Items.SetItem(at, value)) }
            : new(new Unknown(), tuple.Source);

    private static int? Position(IFieldSymbol field) =>
        (field.CorrespondingTupleField ?? field).Name is ['I', 't', 'e', 'm', .. var number] && int.TryParse(number, out var index) ? index - 1 : null;

    public static Abstract Element(Abstract tuple, IFieldSymbol field, IOperation site) =>
        tuple.It is TupleItems items && Position(field) is { } at && at < items.Items.Length ? items.Items[at] : Abstract.UnknownAt(site);
}
