using Gatewright.Import.Documents;

namespace Gatewright.Import.Supplied;

/// <summary>Parameters of the template that nothing supplies: values that are known only when it is deployed.</summary>
internal static class ParameterReader
{
    public static void Read(TemplateReading reading, ArmValue? root, ArmParameters? given)
    {
        if ((root as ArmObject)?["parameters"] is not ArmObject parameters)
            return;
        foreach (var (name, written) in parameters.Members)
        {
            if (written is not ArmObject definition || definition["type"] is not ArmString { Value: var type } || definition["defaultValue"] is not (null or ArmNull)
                || !IsText(type) && !IsNumber(type))
                continue;
            var declared = new JsonDocumentPlace(definition.Place, null);
            var parameter = new ParameterElement(reading.Topology, declared) { Name = new(new Name(name), new(declared)), ArmName = name, IsNumber = IsNumber(type) };
            if (definition["metadata"] is ArmObject metadata && metadata["description"] is ArmString description)
                parameter.Description = new(new Text(description.Value), new(new JsonDocumentPlace(description.Place, declared)));
            reading.Topology.Add(parameter);
        }
    }

    private static bool IsText(string type) => type.Equals("string", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string type) => type.Equals("int", StringComparison.OrdinalIgnoreCase);
}
