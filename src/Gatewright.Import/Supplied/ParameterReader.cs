using Gatewright.Expressions;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Supplied;

/// <summary>Parameters of the template that nothing supplies: values that are known only when it is deployed.</summary>
internal static class ParameterReader
{
    /// <summary>How much of a limit a report quotes.</summary>
    private const int Quoted = 60;

    private static readonly string[] Limits = ["allowedValues", "minValue", "maxValue", "minLength", "maxLength", "$ref", "properties", "items"];

    /// <param name="reading">The template.</param>
    /// <param name="open">Parameters whose default isn't used as their value.</param>
    /// <param name="supplied">Parameters whose values are given: these are written where they are used.</param>
    public static void Read(TemplateReading reading, ImmutableHashSet<string> open, ArmParameters? supplied)
    {
        var stored = reading.Secrets.ReadStored();
        foreach (var (name, written) in (reading.Root?["parameters"] as ArmObject)?.Members ?? [])
        {
            if (written is not ArmObject definition || definition["type"] is not ArmString { Value: var type }
                || definition["defaultValue"] is not (null or ArmNull) && !open.Contains(name))
                continue;
            var declared = new JsonDocumentPlace(definition.Place, null);
            if (Is(type, "securestring") && !stored.Contains(name))
                reading.Secrets.Declare(name, declared);
            else if (supplied?.Has(name) is true)
                continue;
            else if (Is(type, "string") || Is(type, "int"))
                Add(reading.Topology, name, definition, declared, open);
            else if (Is(type, "bool") || Is(type, "array") || Is(type, "object"))
                Add(reading.Topology, name, definition, declared, open).OtherType = type.ToLowerInvariant();
        }
    }

    private static ParameterElement Add(
        Topology topology, string name, ArmObject definition, JsonDocumentPlace declared, ImmutableHashSet<string> open)
    {
        var parameter = new ParameterElement(topology, declared)
        {
            Name = new(new Name(name), new(declared)), ArmName = name, IsNumber = definition["type"] is ArmString type && Is(type.Value, "int"),
            Limits = [.. from limit in Limits
                         where definition[limit] is not (null or ArmNull)
                         let json = definition[limit]!.ToJson()
                         select $"{limit} {(json.Length <= Quoted ? json : json[..Quoted] + "…")}"],
        };
        if (definition["metadata"] is ArmObject metadata && metadata["description"] is ArmString description)
            parameter.Description = new(new Text(description.Value), new(new JsonDocumentPlace(description.Place, declared)));
        if (definition["defaultValue"] is { } value and not ArmNull && OpenParameters.Default(value, open) is { } known)
            parameter.Default = new(Term.Of(known), new(new JsonDocumentPlace(value.Place, declared)));
        return topology.Add(parameter);
    }

    private static bool Is(string type, string other) => type.Equals(other, StringComparison.OrdinalIgnoreCase);
}
