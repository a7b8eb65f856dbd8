using Gatewright.Facts;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Vpn;

/// <summary>IP configurations of a gateway: the first instance, the second, and of an active-active gateway a third for point-to-site.</summary>
internal static class IpConfigurationReader
{
    public static void Read(TemplateReading reading, GatewayElement gateway, ImmutableArray<ArmNode> configurations)
    {
        foreach (var (index, configuration) in configurations.Index())
        {
            var properties = configuration.Properties();
            properties.Reference("subnet");
            properties.Skip("privateIPAllocationMethod", "privateIPAddress");
            var name = configuration.Setting<Name>("name");
            if (index < 2)
                Add(gateway, index == 0 ? GatewayInstance.First : GatewayInstance.Second, name);
            if (reading.Link(properties.Reference("publicIPAddress"), reading.Existing.PublicIp) is { } address)
                gateway.PublicIps = gateway.PublicIps.Add(address);
        }
    }

    /// <summary>Which instance the id of an IP configuration is that of.</summary>
    public static Setting<GatewayInstance> Instance(GatewayElement gateway, ArmReference? configuration)
    {
        if (configuration is null)
            return default;
        var name = (configuration.Text ?? configuration.Key) is var id ? id[(id.LastIndexOf('/') + 1)..] : "";
        var named = gateway.IpConfigurationNames.FirstOrDefault(it => it.Name.ToString().Equals(name, StringComparison.OrdinalIgnoreCase));
        var instance = named.Name.IsSet ? named.Instance.Is(GatewayInstance.Second) ? GatewayInstance.Second : GatewayInstance.First
            : name.Equals(IpConfigurationNames.Of(GatewayInstance.Second), StringComparison.OrdinalIgnoreCase) ? GatewayInstance.Second
            : name.Equals(IpConfigurationNames.Of(GatewayInstance.First), StringComparison.OrdinalIgnoreCase) || !gateway.IsExisting ? GatewayInstance.First
            : Named(gateway, new(new Name(name), new(configuration.Place)));
        return new(instance, new(configuration.Place));
    }

    /// <summary>A gateway that is there may call its IP configurations anything; the first that is mentioned is taken for the first.</summary>
    private static GatewayInstance Named(GatewayElement gateway, Setting<Name> name)
    {
        var instance = gateway.IpConfigurationNames.IsEmpty ? GatewayInstance.First : GatewayInstance.Second;
        Add(gateway, instance, name);
        return instance;
    }

    private static void Add(GatewayElement gateway, GatewayInstance instance, Setting<Name> name)
    {
        if (name.IsSet && !name.Is(it => it.Value == IpConfigurationNames.Of(instance)))
            gateway.IpConfigurationNames = gateway.IpConfigurationNames.Add(new(new(instance, name.Origin), name));
    }
}
