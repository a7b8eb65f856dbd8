using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Gatewright.Benchmarks.Tests;

/// <summary>A benchmark run once, without a clock.</summary>
internal sealed class ShortForm
{
    private readonly MethodInfo method;
    private readonly ImmutableArray<(PropertyInfo Property, object Value)> parameters;

    private ShortForm(MethodInfo method, ImmutableArray<(PropertyInfo Property, object Value)> parameters) =>
        (this.method, this.parameters) = (method, parameters);

    /// <summary>The name of its class.</summary>
    public string Type => method.DeclaringType!.Name;

    /// <summary>Each benchmark with its smallest numbers, and with every value of whatever else it takes.</summary>
    public static IEnumerable<ShortForm> All() =>
        from method in Benchmarks()
        from parameters in Chosen(method, (values, isNumber) => isNumber ? values.Order().Take(1) : values)
        select new ShortForm(method, parameters);

    /// <summary>One benchmark of a class with each number up to a limit.</summary>
    public static IEnumerable<ShortForm> Sizes(string type, int limit) =>
        from method in Benchmarks().Where(it => it.DeclaringType!.Name == type).Take(1)
        from parameters in Chosen(method, (values, isNumber) => isNumber ? values.Where(it => (int)it <= limit) : values)
        select new ShortForm(method, parameters);

    public object? Run() => method.Invoke(Describe(), BindingFlags.DoNotWrapExceptions, null, null, null);

    /// <summary>Makes what is measured; it throws if that isn't as it should be.</summary>
    public object Describe()
    {
        var benchmarks = Activator.CreateInstance(method.DeclaringType!)!;
        foreach (var (property, value) in parameters)
            property.SetValue(benchmarks, value);
        foreach (var setup in method.DeclaringType!.GetMethods().Where(it => it.IsDefined(typeof(GlobalSetupAttribute))))
            setup.Invoke(benchmarks, BindingFlags.DoNotWrapExceptions, null, null, null);
        return benchmarks;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Type}.{method.Name}({string.Join(", ", parameters.Select(it => $"{it.Property.Name}: {it.Value}"))})");

    private static IEnumerable<MethodInfo> Benchmarks() =>
        typeof(EstateBenchmarks).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(BenchmarkAttribute)));

    private static IEnumerable<ImmutableArray<(PropertyInfo, object)>> Chosen(MethodInfo method, Func<IEnumerable<object>, bool, IEnumerable<object>> choose) =>
        method.DeclaringType!.GetProperties().Where(it => it.IsDefined(typeof(ParamsAttribute))).Aggregate(
            ImmutableArray.Create(ImmutableArray<(PropertyInfo, object)>.Empty),
            (chosen, property) =>
            [
                .. from before in chosen
                   from value in choose(property.GetCustomAttribute<ParamsAttribute>()!.Values.Select(it => it!), property.PropertyType == typeof(int))
                   select before.Add((property, value)),
            ]);
}
