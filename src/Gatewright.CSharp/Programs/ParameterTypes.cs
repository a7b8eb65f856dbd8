using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <summary>The types of values that each parameter is used for.</summary>
internal sealed class ParameterTypes
{
    private readonly Dictionary<ParameterElement, string> declared = [];
    private readonly Dictionary<ParameterElement, HashSet<string>> used = [];

    /// <summary>The type that a program gave it.</summary>
    public void NoteHandle(ParameterElement parameter, Handle? handle)
    {
        if (handle?.GetType() is not { IsGenericType: true } type)
            return;
        var of = type.GetGenericArguments()[0];
        declared[parameter] = of == typeof(int) ? "int" : of == typeof(long) ? "long" : of.Name;
    }

    public void Note(ParameterElement parameter, string type)
    {
        if (!used.TryGetValue(parameter, out var types))
            used[parameter] = types = [];
        types.Add(type);
    }

    /// <summary>The one that most can be written with: a block may stand for what a route matches, too. Null until a use is known.</summary>
    public string? Of(ParameterElement parameter) => declared.GetValueOrDefault(parameter)
        ?? (used.TryGetValue(parameter, out var types) ? types.Contains(nameof(Cidr)) ? nameof(Cidr) : types.Order(StringComparer.Ordinal).First() : null);
}
