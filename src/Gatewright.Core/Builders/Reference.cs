using Gatewright.Model;

namespace Gatewright;

/// <summary>A handle that another one refers to, and where; the default refers to nothing.</summary>
internal readonly record struct Reference<T>(T? Target, Origin Origin)
    where T : Handle;

internal static class References
{
    /// <summary>Refers once: the first stands; null and foreign handles are noted and refer to nothing.</summary>
    public static void Once<T>(this Call call, ref Reference<T> slot, T target, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(target))] string argument = "")
        where T : Handle
    {
        if (!call.Knows(target, argument))
            return;
        if (slot.Target is not null)
        {
            call.Repeated(new(call, argument));
            return;
        }

        Saying.Use(target);
        slot = new(target, new(call, argument));
    }

    /// <summary>A list of handles; null and foreign ones are noted and left out.</summary>
    public static List<Reference<T>> AllOf<T>(this Call call, IEnumerable<T> targets, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(targets))] string argument = "")
        where T : Handle
    {
        var references = new List<Reference<T>>();
        if (!call.Present(targets, new(call, argument)))
            return references;
        var item = 0;
        foreach (var target in targets)
        {
            if (call.Takes(target, argument, item))
                references.Add(new(target, new(call, argument, item)));
            item++;
        }

        return references;
    }
}
