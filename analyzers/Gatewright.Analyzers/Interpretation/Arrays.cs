using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Arrays of several dimensions, and those on the stack.</summary>
internal sealed partial class Interpreter
{
    private Abstract GridOf(IArrayCreationOperation creation, IArrayTypeSymbol type, Frame frame)
    {
        var sizes = creation.DimensionSizes.Select(size => Eval(size, frame).It as int? ?? -1).ToArray();
        var cells = creation.Initializer is { } rows ? Cells(rows, type.ElementType, frame).ToList() : null;
        if (sizes.Contains(-1) || sizes.Aggregate(1L, (all, size) => Math.Min(all * size, int.MaxValue)) > Grid.MostCells)
        {
            Escape(cells ?? []);
            return Abstract.UnknownAt(creation);
        }

        Charge(sizes.Aggregate(1, (all, size) => all * size), ElementsMoved);
        cells ??= [.. Enumerable.Range(0, sizes.Aggregate(1, (all, size) => all * size)).Select(_ => new Abstract(Plain.Default(type.ElementType), creation))];
        return new(new Grid(sizes, [.. cells]), creation);
    }

    private IEnumerable<Abstract> Cells(IArrayInitializerOperation rows, ITypeSymbol type, Frame frame) => rows.ElementValues.SelectMany(value =>
        value is IArrayInitializerOperation inner ? Cells(inner, type, frame) : [Taken(Eval(value, frame), type)]);

    private Place CellPlace(IArrayElementReferenceOperation cell, Frame frame)
    {
        var holder = Eval(cell.ArrayReference, frame);
        var indices = cell.Indices.Select(index => Numbers.Integer(Eval(index, frame).It)).ToList();
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Grid { IsLost: false } grid && !indices.Contains(null))
        {
            int[] at = [.. indices.Select(index => index is >= 0 and <= int.MaxValue ? (int)index : -1)];
            return Place.Of(() => grid.IsLost ? Abstract.UnknownAt(cell) : grid[at], value => grid[at] = value);
        }

        Open(holder);
        return Place.Of(() => Abstract.UnknownAt(cell), value =>
        {
            Reach(holder, OpaqueUse.Written);
            Reach(value, OpaqueUse.Written);
        });
    }

    /// <summary>The compiler shows no more of it than its parts.</summary>
    private Abstract OnStack(IOperation operation, Frame frame)
    {
        var type = operation.Type is INamedTypeSymbol { TypeArguments: [var named] } ? named : (operation.Type as IPointerTypeSymbol)?.PointedAtType;
        var initializer = operation.Syntax switch
        {
            StackAllocArrayCreationExpressionSyntax its => its.Initializer,
            var it => ((ImplicitStackAllocArrayCreationExpressionSyntax)it).Initializer,
        };
        var values = initializer is not null;
        var parts = operation.ChildOperations.Where(part => !values || part.Syntax != initializer && initializer!.Span.Contains(part.Syntax.Span))
            .Select(part => Eval(part, frame)).ToList();
        if (type is null)
            return Abstract.UnknownAt(operation);
        if (values)
            return new(Items.Of(parts.Select(part => Converted(part, null, type, operation))), operation);
        return parts is [{ It: int and >= 0 and < 10_000 and var count }]
            ? new(Items.Of(Enumerable.Range(0, (int)count).Select(_ => new Abstract(Plain.Default(type), operation))), operation)
            : Abstract.UnknownAt(operation);
    }
}
