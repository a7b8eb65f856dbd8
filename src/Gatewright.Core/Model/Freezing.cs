namespace Gatewright.Model;

internal static class Freezing
{
    public static Link<TElement>? Freeze<THandle, TElement>(this Reference<THandle> reference)
        where THandle : Handle
        where TElement : Element =>
        reference.Target is null ? null : new((TElement)reference.Target.Frozen!, reference.Origin);

    /// <summary>The elements of handles that lie in another element. Most lists of most elements are empty, and those cost nothing.</summary>
    public static ImmutableArray<TElement> FreezeIn<THandle, TOwner, TElement>(this List<THandle> handles, TOwner owner, Func<THandle, TOwner, TElement> freeze)
    {
        if (handles.Count == 0)
            return [];
        var elements = ImmutableArray.CreateBuilder<TElement>(handles.Count);
        foreach (var handle in handles)
            elements.Add(freeze(handle, owner));
        return elements.MoveToImmutable();
    }

    /// <summary>The elements that a list refers to, each with its place.</summary>
    public static ImmutableArray<Link<TElement>> Freeze<THandle, TElement>(this IReadOnlyCollection<Reference<THandle>> references)
        where THandle : Handle
        where TElement : Element =>
        references.Count == 0 ? [] : references.Select(it => it.Freeze<THandle, TElement>()!.Value).ToImmutableArray();
}
