using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Delegates that are added up.</summary>
internal sealed class Delegates(Execution run)
{
    public Abstract Invoke(IOperation site, Combination several, ImmutableArray<Abstract> arguments)
    {
        run.Step();
        var result = new Abstract(null, site);
        foreach (var part in several.Parts)
            result = part.It is Closure closure ? run.Invoke(site, closure, arguments) : part.It is Combination inner
                ? Invoke(site, inner, arguments) : throw new UnsupportedCode("a delegate that isn't known");
        return result;
    }

    public Abstract Combined(IOperation site, IEnumerable<Abstract> delegates)
    {
        var parts = delegates.Where(part => part.It is not null).ToImmutableArray();
        if (parts.Any(part => part.It is not Closure and not Combination))
        {
            foreach (var part in parts)
                run.Escapes.Reach(part, OpaqueUse.Written);
            return Abstract.UnknownAt(site);
        }

        return parts.Length switch
        {
            0 => new(null, site),
            1 => parts[0],
            _ => new(new Combination(parts), site),
        };
    }

    /// <summary>Which of several equal delegates a subtraction takes away isn't followed.</summary>
    public Abstract Combined(Microsoft.CodeAnalysis.Operations.ICompoundAssignmentOperation site, Abstract left, Abstract right)
    {
        if (site.OperatorKind == Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Add)
            return Combined(site, [left, right]);
        run.Escapes.Reach(left, OpaqueUse.Written);
        run.Escapes.Reach(right, OpaqueUse.Written);
        return Abstract.UnknownAt(site);
    }
}
