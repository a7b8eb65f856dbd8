namespace Gatewright.Analyzers;

/// <summary><see cref="Lazy{T}"/>: its function runs when the value is first asked for, and once.</summary>
internal sealed class LazyValue(Closure? make) : StandIn
{
    private Abstract? value;

    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        (".ctor", [{ It: Closure make }]) => call.Is(new LazyValue(make)),
        (".ctor", [{ It: Closure make }, { It: bool }]) => call.Is(new LazyValue(make)),
        (".ctor", [{ It: not bool and not Unknown } known]) => call.Is(new LazyValue(null) { value = known }),
        _ => null,
    };

    public override IEnumerable<Abstract> Contents => value is { } known ? [known] : make is null ? [] : [new(make, null)];

    public override Abstract? Answer(PlatformCall call) => call.Name switch
    {
        "get_Value" => value ??= call.Run(make!),
        "get_IsValueCreated" => call.Is(value is not null),
        _ => null,
    };
}
