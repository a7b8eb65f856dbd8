using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What a call of a method needs to know of it, looked up once for a compilation.</summary>
internal sealed class Callee
{
    private readonly bool[] isByReference = [];

    public Callee(IMethodSymbol method)
    {
        if (!Core.Owns(method))
            return;
        IsOfCore = true;
        isByReference = [.. method.Parameters.Select(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)];
        if (MemberResolver.Method(method) is not { } member)
            return;
        Verb = Verb.Of(member);
        Extended = method.IsStatic && MemberResolver.Extended(method) is { } own ? Verb.Of(own) : null;
        if (method is { MethodKind: MethodKind.Conversion, Parameters: [{ Type.SpecialType: SpecialType.System_String }] })
            FromText = ArgumentConverter.Of(((MethodInfo)member).ReturnType).FromText;
    }

    /// <summary>Whether it is replayed.</summary>
    public bool IsOfCore { get; }

    /// <summary>The member of Core; null if there is none.</summary>
    public Verb? Verb { get; }

    /// <summary>Of an extension method that passes text on to a handle: the handle's own.</summary>
    public Verb? Extended { get; }

    /// <summary>If it converts text: that conversion, which says nothing of a topology.</summary>
    public Func<string, object>? FromText { get; }

    /// <summary>Of a member of Core, the number of its parameters.</summary>
    public int Count => isByReference.Length;

    public bool IsByReference(int parameter) => isByReference[parameter];
}
