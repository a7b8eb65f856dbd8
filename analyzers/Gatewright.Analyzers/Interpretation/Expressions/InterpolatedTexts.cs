using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Interpolated texts, those that a method puts together itself among them.</summary>
internal sealed class InterpolatedTexts(Execution run)
{
    private readonly Stack<PiecedText> unused = [];

    public PiecedText NewText() => unused.Count > 0 ? unused.Pop() : new();

    public Abstract Whole(PiecedText text, IOperation site)
    {
        var whole = text.Whole(site);
        unused.Push(text);
        return whole;
    }

    public Abstract Interpolated(IInterpolatedStringOperation operation, Frame frame)
    {
        var text = NewText();
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal })
                text.Add(literal);
            else if (part is IInterpolationOperation { Expression: var hole } its)
                Add(text, run.Eval(hole, frame), its, its.Alignment is { } width ? run.Eval(width, frame).It as int? ?? int.MaxValue : 0,
                    its.FormatString?.ConstantValue.Value as string, hole.Syntax);
            else
                text.AddUnknown(run.Forgetting.Forgotten(part, frame), part.Syntax);
        }

        return Whole(text, operation);
    }

    /// <summary>What a method gets for an interpolated text that it puts together itself: the text.</summary>
    public Abstract Handled(IInterpolatedStringHandlerCreationOperation handler, Frame frame)
    {
        if (!PureBclFunctions.Owns(handler.Type?.ContainingAssembly?.Name ?? ""))
            return run.Forgetting.Forgotten(handler, frame);
        var text = NewText();
        foreach (var part in Parts(handler))
            Add(text, part, frame);

        return Whole(text, handler);
    }

    /// <summary>A <c>StringBuilder</c> gets the pieces one by one: the next may print what it holds by then, or throw.</summary>
    public Abstract Appended(IInterpolatedStringHandlerCreationOperation handler, TextBuilder builder, Frame frame)
    {
        foreach (var part in Parts(handler))
        {
            var text = NewText();
            Add(text, part, frame);
            builder.Take(Whole(text, part).It as string);
        }

        return new("", handler);
    }

    private void Add(PiecedText text, IInterpolatedStringAppendOperation part, Frame frame)
    {
        if (part.AppendCall is not IInvocationOperation { Arguments: [var first, .. var more] })
        {
            text.AddUnknown(default, part.Syntax);
            return;
        }

        var value = run.Eval(first.Value, frame);
        var rest = more.Select(argument => (argument.Parameter?.Name, run.Eval(argument.Value, frame).It)).ToList();
        Add(text, value, part, rest.Find(it => it.Name == "alignment").It as int? ?? 0, rest.Find(it => it.Name == "format").It as string,
            first.Value.Syntax);
    }

    public void Add(PiecedText text, Abstract value, IOperation site, int width, string? format, SyntaxNode? written)
    {
        var printed = value.It is string ? value : run.Printing.Printed(value, site);
        if (PureBclFunctions.IsPlain(printed.It) && (width == 0 && format is null ? Texts.Of(printed.It) : Texts.Of(printed.It, width, format)) is { } piece)
            text.Add(piece);
        else
            text.AddUnknown(printed, written);
    }

    private static IEnumerable<IInterpolatedStringAppendOperation> Parts(IInterpolatedStringHandlerCreationOperation handler) =>
        Pieces(handler.Content).OfType<IInterpolatedStringAppendOperation>();

    private static IEnumerable<IOperation> Pieces(IOperation content) => content switch
    {
        IInterpolatedStringOperation text => text.Parts,
        IInterpolatedStringAdditionOperation both => Pieces(both.Left).Concat(Pieces(both.Right)),
        _ => content.ChildOperations,
    };
}
