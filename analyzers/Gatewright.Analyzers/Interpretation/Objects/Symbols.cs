using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Analyzers;

/// <summary>What the compiler declares for a property, a parameter or a type.</summary>
internal static class Symbols
{
    public static IFieldSymbol? Backing(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))?.OriginalDefinition;

    public static IMethodSymbol? Primary(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor => Bodies.Syntax(constructor) is TypeDeclarationSyntax);

    /// <summary>Where a positional record keeps what its parameter brought.</summary>
    public static IPropertySymbol? Positional(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
}
