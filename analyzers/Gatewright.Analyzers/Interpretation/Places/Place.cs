namespace Gatewright.Analyzers;

/// <summary>Where a value is kept. What an assignment, an increment or a reference names is worked out once, before anything is written there.</summary>
internal abstract class Place
{
    public static Place Of(Func<Abstract> get, Action<Abstract> set) => new Worked(get, set);

    public abstract Abstract Get();

    public abstract void Set(Abstract value);

    private sealed class Worked(Func<Abstract> get, Action<Abstract> set) : Place
    {
        public override Abstract Get() => get();

        public override void Set(Abstract value) => set(value);
    }
}
