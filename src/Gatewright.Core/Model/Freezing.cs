namespace Gatewright.Model;

internal static class Freezing
{
    public static Link<TElement>? Freeze<THandle, TElement>(this Reference<THandle> reference)
        where THandle : Handle
        where TElement : Element =>
        reference.Target is null ? null : new((TElement)reference.Target.Frozen!, reference.Origin);
}
