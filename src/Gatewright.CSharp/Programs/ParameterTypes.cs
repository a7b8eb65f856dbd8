using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <summary>The types of values that each parameter is used for.</summary>
internal sealed class ParameterTypes
{
    private const string ArrayOfJson = $"{nameof(Json)}[]";

    private readonly Dictionary<ParameterElement, string> declared = [];
    private readonly Dictionary<ParameterElement, HashSet<string>> used = [];
    private readonly HashSet<ParameterElement> replaced = [];
    private readonly HashSet<ParameterElement> passedOn = [];

    /// <summary>The type that a program gave it.</summary>
    public void NoteHandle(ParameterElement parameter, Handle? handle)
    {
        if (handle?.GetType() is not { IsGenericType: true } type)
            return;
        var of = type.GetGenericArguments()[0];
        declared[parameter] = of == typeof(int) ? "int" : of == typeof(long) ? "long" : of == typeof(bool) ? "bool" : of.Name;
    }

    public void Note(ParameterElement parameter, string type)
    {
        if (!used.TryGetValue(parameter, out var types))
            used[parameter] = types = [];
        types.Add(type);
    }

    /// <summary>It is in an expression that another parameter stands for.</summary>
    public void NoteReplaced(ParameterElement parameter) => replaced.Add(parameter);

    /// <summary>It is in a patch.</summary>
    public void NotePassedOn(ParameterElement parameter) => passedOn.Add(parameter);

    /// <summary>Whether it would be asked for, and for nothing.</summary>
    public bool IsReplaced(ParameterElement parameter) => replaced.Contains(parameter) && !passedOn.Contains(parameter) && Of(parameter) is null;

    /// <summary>The one that most can be written with: a block may stand for what a route matches, too. Null until a use is known.</summary>
    public string? Of(ParameterElement parameter) => declared.GetValueOrDefault(parameter)
        ?? (used.TryGetValue(parameter, out var types) ? types.Contains(nameof(Cidr)) ? nameof(Cidr) : types.Order(StringComparer.Ordinal).First() : null);

    /// <summary>The one that has its type in a template, where no use tells more.</summary>
    public static string OwnOf(ParameterElement parameter) => parameter.OtherType switch
    {
        "bool" => "bool",
        "object" => nameof(Json),
        "array" => ArrayOfJson,
        _ => parameter.IsNumber ? "long" : nameof(Text),
    };

    /// <summary>The type that a template declares for one.</summary>
    public static string ArmTypeOf(string type) => type switch
    {
        "int" or "long" => "int",
        "bool" => "bool",
        nameof(Json) => "object",
        ArrayOfJson => "array",
        _ => "string",
    };
}
