using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Arrays, those of several dimensions and on the stack among them.</summary>
internal sealed class Arrays(Execution run)
{
    public Abstract ArrayOf(IArrayCreationOperation creation, Frame frame)
    {
        if (creation.Type is IArrayTypeSymbol { Rank: > 1 } several)
            return GridOf(creation, several, frame);
        if (creation.Type is not IArrayTypeSymbol { Rank: 1 } type)
            return run.Forgetting.Forgotten(creation, frame);
        if (creation.Initializer is { } initializer)
            return new(Items.Of(initializer.ElementValues.Select(value => Copies.Taken(run.Eval(value, frame), type.ElementType))), creation);
        return creation.DimensionSizes is [var size] && run.Eval(size, frame).It is int count and >= 0 and < 10_000
            ? new(Items.Of(Enumerable.Range(0, count).Select(_ => new Abstract(Plain.Default(type.ElementType), creation))), creation)
            : Abstract.UnknownAt(creation);
    }

    private Abstract GridOf(IArrayCreationOperation creation, IArrayTypeSymbol type, Frame frame)
    {
        var sizes = creation.DimensionSizes.Select(size => run.Eval(size, frame).It as int? ?? -1).ToArray();
        var cells = creation.Initializer is { } rows ? Cells(rows, type.ElementType, frame).ToList() : null;
        if (sizes.Contains(-1) || sizes.Aggregate(1L, (all, size) => Math.Min(all * size, int.MaxValue)) > Grid.MostCells)
        {
            run.Escapes.Escape(cells ?? []);
            return Abstract.UnknownAt(creation);
        }

        run.ListMethods.Charge(sizes.Aggregate(1, (all, size) => all * size), ListMethods.ElementsMoved);
        cells ??= [.. Enumerable.Range(0, sizes.Aggregate(1, (all, size) => all * size)).Select(_ => new Abstract(Plain.Default(type.ElementType), creation))];
        return new(new Grid(sizes, [.. cells]), creation);
    }

    private IEnumerable<Abstract> Cells(IArrayInitializerOperation rows, ITypeSymbol type, Frame frame) => rows.ElementValues.SelectMany(value =>
        value is IArrayInitializerOperation inner ? Cells(inner, type, frame) : [Copies.Taken(run.Eval(value, frame), type)]);

    public Place CellPlace(IArrayElementReferenceOperation cell, Frame frame)
    {
        var holder = run.Eval(cell.ArrayReference, frame);
        var indices = cell.Indices.Select(index => Numbers.Integer(run.Eval(index, frame).It)).ToList();
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Grid { IsLost: false } grid && !indices.Contains(null))
        {
            int[] at = [.. indices.Select(index => index is >= 0 and <= int.MaxValue ? (int)index : -1)];
            return Place.Of(() => grid.IsLost ? Abstract.UnknownAt(cell) : grid[at], value => grid[at] = value);
        }

        run.Escapes.Open(holder);
        return Place.Of(() => Abstract.UnknownAt(cell), value =>
        {
            run.Escapes.Reach(holder, OpaqueUse.Written);
            run.Escapes.Reach(value, OpaqueUse.Written);
        });
    }

    /// <summary>The compiler shows no more of it than its parts.</summary>
    public Abstract OnStack(IOperation operation, Frame frame)
    {
        var type = operation.Type is INamedTypeSymbol { TypeArguments: [var named] } ? named : (operation.Type as IPointerTypeSymbol)?.PointedAtType;
        var initializer = operation.Syntax switch
        {
            StackAllocArrayCreationExpressionSyntax its => its.Initializer,
            var it => ((ImplicitStackAllocArrayCreationExpressionSyntax)it).Initializer,
        };
        var values = initializer is not null;
        var parts = operation.ChildOperations.Where(part => !values || part.Syntax != initializer && initializer!.Span.Contains(part.Syntax.Span))
            .Select(part => run.Eval(part, frame)).ToList();
        if (type is null)
            return Abstract.UnknownAt(operation);
        if (values)
            return new(Items.Of(parts.Select(part => run.Casts.Converted(part, null, type, operation))), operation);
        return parts is [{ It: int and >= 0 and < 10_000 and var count }]
            ? new(Items.Of(Enumerable.Range(0, (int)count).Select(_ => new Abstract(Plain.Default(type), operation))), operation)
            : Abstract.UnknownAt(operation);
    }
}
