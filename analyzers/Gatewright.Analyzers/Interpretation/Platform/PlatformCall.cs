using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>A call of a member of .NET's: <c>.ctor</c>, <c>Add</c>, <c>get_Count</c>, <c>set_Item</c>, <c>op_Equality</c>.</summary>
/// <param name="Execution">Who calls back what the program gives.</param>
/// <param name="Site">Where it is called.</param>
/// <param name="Method">The method or accessor.</param>
/// <param name="Arguments">What it gets, without the object it is called on.</param>
internal sealed record PlatformCall(Execution Execution, IOperation Site, IMethodSymbol Method, Abstract[] Arguments)
{
    public string Name => Method.MetadataName;

    /// <summary>What the type that was named is made of, as the enum of <c>Enum.Parse&lt;T&gt;</c> or the elements of a list.</summary>
    public ITypeSymbol? TypeArgument => Method.TypeArguments.FirstOrDefault() ?? Method.ContainingType.TypeArguments.FirstOrDefault();

    /// <summary>What a call without a result gives.</summary>
    public Abstract Nothing => new(null, Site);

    public Abstract Is(object? value) => new(value, Site);

    public Abstract Default(ITypeSymbol? type) => new(Plain.Default(type), Site);

    public Abstract Run(Closure lambda, params ImmutableArray<Abstract> arguments) => Execution.Invoke(Site, lambda, arguments);

    public List<Abstract> Listed(Abstract sequence) => Execution.Lists.Listed(sequence);

    /// <summary>How a value prints; null if that isn't known.</summary>
    public string? Text(Abstract value) => Execution.Printing.Printed(value, Site).It is var it && PureBclFunctions.IsPlain(it) ? Texts.Of(it) : null;

    /// <summary>Gives what an <c>out</c> parameter brings back.</summary>
    public bool Out(Abstract parameter, Abstract value)
    {
        (parameter.It as Place)?.Set(value);
        return true;
    }
}
