using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Supplied;

/// <summary>Parameters of the template that nothing supplies: values that are known only when it is deployed.</summary>
internal static class ParameterReader
{
    public static void Read(TemplateReading reading)
    {
        if (reading.Root?["parameters"] is not ArmObject parameters)
            return;
        var stored = reading.Secrets.ReadStored();
        foreach (var (name, written) in parameters.Members)
        {
            if (written is not ArmObject definition || definition["type"] is not ArmString { Value: var type }
                || definition["defaultValue"] is not (null or ArmNull))
                continue;
            var declared = new JsonDocumentPlace(definition.Place, null);
            if (Is(type, "securestring") && !stored.Contains(name))
                reading.Secrets.Declare(name, declared);
            else if (Is(type, "string") || Is(type, "int"))
                Add(reading.Topology, name, definition, declared, isNumber: Is(type, "int"));
        }
    }

    private static void Add(Topology topology, string name, ArmObject definition, JsonDocumentPlace declared, bool isNumber)
    {
        var parameter = new ParameterElement(topology, declared) { Name = new(new Name(name), new(declared)), ArmName = name, IsNumber = isNumber };
        if (definition["metadata"] is ArmObject metadata && metadata["description"] is ArmString description)
            parameter.Description = new(new Text(description.Value), new(new JsonDocumentPlace(description.Place, declared)));
        topology.Add(parameter);
    }

    private static bool Is(string type, string other) => type.Equals(other, StringComparison.OrdinalIgnoreCase);
}
