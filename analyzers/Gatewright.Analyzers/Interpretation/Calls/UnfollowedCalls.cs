using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Calls whose bodies aren't followed, and what they may do with what they get.</summary>
internal sealed class UnfollowedCalls(Execution run)
{
    public Abstract NotCalled(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        var isPlatforms = method.MethodKind != MethodKind.DelegateInvoke && PureBclFunctions.Owns(method.ContainingAssembly?.Name ?? "");
        if (!isPlatforms)
            run.Statics.ForgetStatics();
        if (isPlatforms && IsOfObject(method))
            return Abstract.UnknownAt(site);

        if (isPlatforms && run.Decisions.IsSweep)
            run.Sweeping.Sweep(site, arguments);
        var isKept = !isPlatforms || !method.IsStatic && !PureBclFunctions.IsSink(method.ContainingType) || method.MethodKind == MethodKind.Constructor
            || !IsNothing(method.ReturnType);
        var seen = new Reached();
        if (receiver is { } self)
            run.Escapes.Reach(self, isPlatforms && method.IsStatic ? OpaqueUse.Read : OpaqueUse.Written, seen);
        foreach (var argument in arguments)
        {
            if (argument.Value.It is Place place)
                run.Escapes.Reach(place.Get(), OpaqueUse.Written, seen);
            if (isKept || argument.Value.It is Closure or Combination or Items { List: null } || argument.Parameter.RefKind is RefKind.Ref or RefKind.Out
                || argument.Value.It is Items or Table or StandIn && Changes(argument))
                run.Escapes.Reach(argument.Value, !isPlatforms || !method.IsStatic || Changes(argument) ? OpaqueUse.Written : OpaqueUse.Read, seen);
        }

        if (run.Bodies.Of(method) is { } body)
            run.Forgetting.Forget(body, receiver is { It: Closure { Scope: { } scope } } ? scope : new(null), seen);
        return Abstract.UnknownAt(site);
    }

    /// <summary>.NET's static methods look at what they get, unless it can call back, or they are made to work on it.</summary>
    private static bool Changes(Argument argument) =>
        argument.Value.It is Closure or Combination or Items { List: null } or Place
            || argument.Parameter.ContainingType?.Name
            is not ("Enumerable" or "String" or "Console" or "ImmutableArray" or "ImmutableList" or "ImmutableDictionary"
                or "File" or "Path" or "Convert" or "Math" or "Environment" or "Task");

    /// <summary>Whether a result can hold nothing that was given.</summary>
    private static bool IsNothing(ITypeSymbol result) => result.SpecialType is not (SpecialType.None or SpecialType.System_Object) && result.IsValueType
        || result.SpecialType is SpecialType.System_String or SpecialType.System_Void;

    private static bool IsOfObject(IMethodSymbol method) => method.Name is "ToString" or "GetHashCode" or "GetType" or "Equals" or "ReferenceEquals"
        && method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum;
}
