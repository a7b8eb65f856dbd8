using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The parts of a value that is taken apart.</summary>
internal sealed class Deconstruction(Execution run)
{
    /// <summary>Of a tuple its elements, of a positional record its first properties, of anything else what its own method gives.</summary>
    public IReadOnlyList<Abstract>? Parts(Abstract value, int count, IOperation site)
    {
        if (value.It is TupleItems tuple)
            return tuple.Items.Length == count ? tuple.Items : null;
        if (value.It is not Instance holder)
            return value.It is null ? throw new ProgramThrows(typeof(NullReferenceException)) : null;
        for (var type = holder.Type; type is not null; type = type.BaseType)
        {
            var method = type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(it => it is { IsStatic: false }
                && it.Parameters.Length == count);
            if (method is null)
                continue;
            if (run.Bodies.Of(method) is { } body)
                return Outs(site, method, body, holder);
            if (type.IsRecord && Symbols.Primary(type) is { } constructor && constructor.Parameters.Length == count)
                return [.. constructor.Parameters.Select(parameter => Symbols.Positional(parameter) is { } property
                    ? run.Members.Read(holder, property, site) : new(new Unknown(), value.Source))];
        }

        run.Escapes.Reach(value, OpaqueUse.Written);
        return null;
    }

    private List<Abstract> Outs(IOperation site, IMethodSymbol method, IOperation body, Instance holder)
    {
        var outs = method.Parameters.Select(parameter => Abstract.UnknownAt(site)).ToList();
        run.Invocations.Invoke(site, method, body, holder.Scope, [.. method.Parameters.Select((parameter, index) =>
            new Argument(parameter, new(Place.Of(() => outs[index], value => outs[index] = value), site)))]);
        return outs;
    }
}
