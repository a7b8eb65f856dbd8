using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What replay knows of Core.</summary>
internal static class Core
{
    /// <summary>Of the assembly that programs reference; its sources are compiled into this one.</summary>
    public const string Name = "Gatewright.Core";

    public static bool Owns(ISymbol symbol) => symbol.ContainingAssembly?.Name == Name;

    public static bool IsBuilder(ITypeSymbol type) => type.Name == nameof(TopologyBuilder) && Owns(type);

    /// <summary>Whether something, or something in it, is unknown.</summary>
    public static bool IsVague(Abstract argument) => argument.It switch
    {
        Unknown => true,
        Items items => items.IsLost || items.List?.Exists(IsVague) is true,
        _ => false,
    };

    /// <summary>What <c>with</c> starts from.</summary>
    public static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
}
