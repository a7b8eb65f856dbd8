using System.Globalization;
using Gatewright.CSharp.Code;
using Gatewright.Expressions;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <summary>
/// Writes parameters, each with the type of the values it stands for. Which types those are is known when everything is written, so a topology is
/// written twice: the first time tells the types.
/// </summary>
internal sealed class ParameterWriter(TopologyWriter writer, ParameterTypes types)
{
    private readonly Dictionary<(ParameterElement Parameter, string Type), Line> lines = [];

    private readonly Dictionary<string, ParameterElement> byName = writer.Topology.Parameters
        .GroupBy(it => it.ArmName, StringComparer.OrdinalIgnoreCase).ToDictionary(it => it.Key, it => it.First(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Line> substitutes = [];

    private readonly HashSet<string> taken = new(
        writer.Topology.Parameters.Select(it => it.ArmName).Concat(writer.Topology.Secrets.Select(it => it.ArmName)), StringComparer.OrdinalIgnoreCase);

    public ExpressionSyntax Use<T>(Value<T>.Deferred deferred, string hint, Element owner, Origin origin)
    {
        if (byName.TryGetValue(deferred.Name, out var parameter))
            types.NoteHandle(parameter, deferred.Source);
        return Use<T>(deferred.Name, hint, owner, origin);
    }

    public ExpressionSyntax Use<T>(string name, string hint, Element owner, Origin origin) => byName.TryGetValue(name, out var parameter)
        ? Use(parameter, TypeName<T>(), owner, origin)
        : Unsaid<T>(new Term.Parameter(name), hint, owner, origin);

    /// <summary>Under a name that has the type of values, whose methods a parameter doesn't have; null where there is no such parameter.</summary>
    public ExpressionSyntax? UseAsBlock(string name, Element owner, Origin origin)
    {
        if (!byName.TryGetValue(name, out var parameter))
            return null;
        types.Note(parameter, nameof(Cidr));
        var line = Declared(parameter, nameof(Cidr), owner, origin);
        line.Type = $"Value<{nameof(Cidr)}>";
        return line.Variable!.Use();
    }

    /// <summary>Declares a parameter that nothing used until now.</summary>
    public void Declare(ParameterElement parameter)
    {
        if (lines.Keys.Any(it => it.Parameter == parameter))
            return;
        // A deployment would ask for it, and for nothing; so it would with a default that C# can't say.
        if (types.IsReplaced(parameter))
            writer.Remark(parameter, parameter.Origin, "is used only in expressions that other parameters stand for; it is left out");
        else if (parameter.Default.Term is not (null or Term.Literal or Term.Number or Term.Parameter) && types.Of(parameter) is null)
        {
            writer.Remark(parameter, parameter.Origin,
                $"has the default [{parameter.Default.Term}], for which C# has no word, and nothing uses it; it is left out");
        }
        else
            Declared(parameter, types.Of(parameter) ?? ParameterTypes.OwnOf(parameter), parameter, parameter.Origin);
    }

    /// <summary>A value that nobody gave and that a method asks for.</summary>
    public ExpressionSyntax Missing<T>(string hint, Element owner, Origin origin)
    {
        writer.Remark(owner, origin, $"has no {hint}, which C# asks for; a parameter stands for it");
        return Substitute<T>($"{Naming.Called(owner)}-{hint}", $"{owner.Path}#{hint}");
    }

    /// <summary>What the deployment computes and C# has no word for: a parameter asks for it.</summary>
    public ExpressionSyntax Unsaid<T>(Term term, string hint, Element owner, Origin origin)
    {
        writer.Remark(owner, origin, $"gets its {hint} by the expression [{term}], for which C# has no word; a parameter asks for it");
        term.Visit(name => Note(name, types.NoteReplaced));
        return Substitute<T>($"{Naming.Called(owner)}-{hint}", $"{typeof(T).Name} {term}");
    }

    /// <summary>Parameters that a patch names stay, though no value uses them.</summary>
    public void NotePatch(Setting<Json> patch)
    {
        foreach (var name in ParameterScan.In($"{patch}"))
            Note(name, types.NotePassedOn);
    }

    public void Remark(Element owner, Origin origin, string message) => writer.Remark(owner, origin, message);

    /// <summary>A name that no other parameter of the template has; what has no name of its own is called by its kind, and there may be several.</summary>
    private string Free(string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{name}{number}";
        return free;
    }

    private void Note(string name, Action<ParameterElement> note)
    {
        if (byName.TryGetValue(name, out var parameter))
            note(parameter);
    }

    private ExpressionSyntax Use(ParameterElement parameter, string type, Element owner, Origin origin)
    {
        types.Note(parameter, type);
        return type == nameof(AddressPrefix) && types.Of(parameter) == nameof(Cidr)
            ? UseAsBlock(parameter.ArmName, owner, origin)!.Call(nameof(AddressPlanning.AsPrefix))
            : Declared(parameter, type, owner, origin).Variable!.Use();
    }

    private ExpressionSyntax Substitute<T>(string name, string key)
    {
        if (!substitutes.TryGetValue(key, out var line))
        {
            var call = writer.Root.CallOf("AddParameter", TypeName<T>(), Syntax.Text(Free(Naming.Camel(name)), nameof(Name), "name").As());
            substitutes[key] = line = writer.Supply(Inline.Always, Naming.Suggest(name, "parameter"), call);
        }

        return line.Variable!.Use();
    }

    private Line Declared(ParameterElement parameter, string type, Element owner, Origin origin)
    {
        if (!lines.ContainsKey((parameter, type)))
            writer.RequireBefore(writer.Topology.Parameters, parameter, Declare);
        if (lines.TryGetValue((parameter, type), out var line))
            return line;
        var name = ArmNames.Parameter(parameter.Name) == parameter.ArmName ? parameter.Name.ToString() : parameter.ArmName;
        if (lines.Keys.Any(it => it.Parameter == parameter))
        {
            name = Free(Naming.Camel($"{name}-{type}"));
            writer.Remark(owner, origin, $"uses parameter '{parameter.Name}' as a value of another kind than others do; there it is a parameter of its own");
        }

        if (ParameterTypes.ArmTypeOf(type) is var declared && ParameterTypes.ArmTypeOf(ParameterTypes.OwnOf(parameter)) is var own && declared != own)
            writer.Remark(parameter, parameter.Origin, $"is of type {own} and stands for a {type}; it is of type {declared} here");
        if (!parameter.Limits.IsEmpty)
            writer.Remark(parameter, parameter.Origin, $"has {string.Join(", ", parameter.Limits)}, for which C# has no word; it takes any value here");
        ExpressionSyntax call = writer.Root.CallOf("AddParameter", type, Syntax.Text(name, nameof(Name), "name").As());
        if (parameter.Default.Term is { } term && Default(term, type, parameter) is { } value)
            call = call.Call("WithDefault", value.As());
        if (parameter.Description.IsSet)
            call = call.Call("WithDescription", writer.Values.Of(parameter.Description, "description", parameter).As());
        line = writer.Supply(Inline.Always, NamesOf(name, type), writer.Accepted(parameter, call));
        return lines[(parameter, type)] = line;
    }

    /// <summary>The id of a thing isn't the thing.</summary>
    private static ImmutableArray<string> NamesOf(string name, string type) =>
        type == nameof(ResourceId) && !name.EndsWith("id", StringComparison.OrdinalIgnoreCase)
        ? [Naming.Camel(name) + "Id"]
        : Naming.Suggest(name, "parameter");

    private ExpressionSyntax? Default(Term term, string type, ParameterElement parameter)
    {
        var origin = parameter.Default.Origin;
        switch (term)
        {
            case Term.Literal { Text: var text } when type is "int" or "long"
                && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                return Syntax.Number(number, type, "default");
            case Term.Literal { Text: var text }:
                return type == nameof(Region) ? writer.Values.Of(Region.Parse(text), "default", parameter, origin) : Syntax.Text(text, type, "default");
            case Term.Number number:
                return Syntax.Number(number.Value, type, "default");
            case Term.Parameter other when byName.TryGetValue(other.Name, out var source) && source != parameter:
                return Use(source, type, parameter, origin);
            case var _ when type == nameof(Region) && Regions.IsOfGroup(term):
                return Syntax.Static(nameof(Region), nameof(Region.OfResourceGroup));
            case Term.Call { Name: "cidrSubnet" } when type == nameof(Cidr):
                return writer.Values.Of(new Value<Cidr>.Expression(term), "default", parameter, origin);
            case Term.Call { Name: "cidrHost" } when type == nameof(IpAddress):
                return writer.Values.Of(new Value<IpAddress>.Expression(term), "default", parameter, origin);
            default:
                writer.Remark(parameter, origin, $"has the default [{term}], for which C# has no word; it has none here");
                return null;
        }
    }

    private static string TypeName<T>() => typeof(T) == typeof(int) ? "int" : typeof(T) == typeof(long) ? "long" : typeof(T).Name;
}
