using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Sums and the like.</summary>
internal sealed class Totals(Execution run)
{
    public Abstract? Totalled(IOperation site, IMethodSymbol method, string name, IEnumerable<Abstract> items, Abstract[] arguments)
    {
        if (name is not ("Sum" or "Min" or "Max" or "Average" or "MinBy" or "MaxBy") || arguments.Length > 2 || arguments.Length == 2
            && arguments[1].It is not Closure)
            return null;
        var key = arguments.Length == 2 ? (Closure)arguments[1].It! : null;
        if (name == "Sum")
            return new(Sum(key is null ? items : items.Select(item => run.Invoke(site, key, [item])), method.ReturnType), site);
        var elements = new List<Abstract>();
        var values = run.Lists.Listed(items.Select(item =>
        {
            elements.Add(item);
            return key is null ? item : run.Invoke(site, key, [item]);
        }));
        if (name == "Average" && values.Count > 0 && values.TrueForAll(value => value.It is int))
            return new((double)values.Sum(value => (long)(int)value.It!) / values.Count, site);
        if (name == "Average" || values.Any(value => Numbers.Integer(value.It) is null || value.It!.GetType() != values[0].It!.GetType()))
            return null;
        if (values.Count == 0)
            return method.ReturnType.IsValueType ? throw new ProgramThrows(typeof(InvalidOperationException)) : null;

        var best = 0;
        for (var index = 1; index < values.Count; index++)
        {
            var order = Numbers.Integer(values[index].It)!.Value.CompareTo(Numbers.Integer(values[best].It)!.Value);
            if (name is "Min" or "MinBy" ? order < 0 : order > 0)
                best = index;
        }

        return name is "MinBy" or "MaxBy" ? elements[best] : values[best] with { Source = site };
    }

    /// <summary>A sum that overflows asks for no more.</summary>
    private object Sum(IEnumerable<Abstract> values, ITypeSymbol type)
    {
        var sum = Conversions.Converted(0, type) ?? new Unknown();
        foreach (var value in values)
        {
            run.Step();
            sum = value.It is Unknown or null || sum is Unknown ? new Unknown()
                : Numbers.Operated(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Add, sum, value.It, isChecked: true);
        }

        return sum;
    }
}
