namespace Contoso;

internal sealed class Container
{
    private readonly Dictionary<Type, Func<object>> factories = [];
    private readonly Dictionary<Type, object> made = [];

    public void Add<T>(Func<T> factory)
        where T : class => factories[typeof(T)] = factory;

    public T Get<T>()
        where T : class
    {
        if (!made.TryGetValue(typeof(T), out var it))
            made[typeof(T)] = it = factories[typeof(T)]();
        return (T)it;
    }
}
