using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Gatewright.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Comparisons;

/// <summary>
/// What has had several names, found once by whichever it has in this commit; what is measured calls it directly. A commit that renames one of
/// these adds the new name here and keeps the old.
/// </summary>
internal static class Doors
{
    private static readonly BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Emits one template, whatever its size.</summary>
    public static Func<Topology, object> Emit { get; } = Emission();

    /// <summary>The text of what <see cref="Emit"/> gives.</summary>
    public static string Text(object template)
    {
        if (template.GetType().GetProperty("Json") is { } json)
            return (string)json.GetValue(template)!;
        var file = ((IEnumerable)template.GetType().GetProperty("Files")!.GetValue(template)!).Cast<object>().First();
        return (string)file.GetType().GetMethod("Render", Type.EmptyTypes)!.Invoke(file, null)!;
    }

    /// <summary>Interprets a bound program, replays and judges it.</summary>
    public static Func<object> Reading(CSharpCompilation program)
    {
        var analyzer = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "analyzer", "Gatewright.Analyzers.dll"));
        var bodies = analyzer.GetType("Gatewright.Analyzers.Bodies", throwOnError: true)!;
        var of = analyzer.GetType("Gatewright.Analyzers.Replay", throwOnError: true)!.GetMethods(All).Single(it => it.Name == "Of"
            && it.GetParameters()[0].ParameterType == bodies);
        return Calling<Func<object>>(of, Expression.Constant(Activator.CreateInstance(bodies, program)));
    }

    private static Func<Topology, object> Emission()
    {
        var template = Assembly.Load("Gatewright.Emit").GetType("Gatewright.Emit.ArmTemplate", throwOnError: true)!;
        var topology = Expression.Parameter(typeof(Topology));
        // What makes a list of a large estate is asked not to; before that, one template was made of any.
        if (template.GetMethods(All).SingleOrDefault(it => it.Name == "Create" && it.GetParameters().Length == 2) is { } limited)
        {
            var limits = Activator.CreateInstance(limited.GetParameters()[1].ParameterType, nonPublic: true)!;
            limits.GetType().GetProperty("Template")!.SetValue(limits, int.MaxValue);
            return Calling<Func<Topology, object>>(limited, topology, Expression.Constant(limits));
        }

        return Calling<Func<Topology, object>>(template.GetMethods(All).Single(it => it.Name == "Of" && it.GetParameters().Length == 1), topology);
    }

    /// <summary>A call with what is optional left out.</summary>
    private static T Calling<T>(MethodInfo method, params IEnumerable<Expression> given)
        where T : Delegate
    {
        Expression[] arguments = [.. given];
        var rest = method.GetParameters().Skip(arguments.Length)
            .Select(it => it.DefaultValue is null ? (Expression)Expression.Default(it.ParameterType) : Expression.Constant(it.DefaultValue, it.ParameterType));
        return Expression.Lambda<T>(Expression.Convert(Expression.Call(method, [.. arguments, .. rest]), typeof(object)),
            arguments.OfType<ParameterExpression>()).Compile();
    }
}
