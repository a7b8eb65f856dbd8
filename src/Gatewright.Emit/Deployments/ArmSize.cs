using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

/// <summary>About how many bytes a resource takes without white space, for cutting deployments below ARM's limits.</summary>
internal static class ArmSize
{
    /// <summary>Type, api-version, names of members and quotes around a resource's own content.</summary>
    private const int Frame = 200;

    public static int Of(ArmResource resource) =>
        Frame + resource.Name.Text.Length + Of(resource.Location) + Of(resource.Zones) + Of(resource.Properties) + Of(resource.Tags) + Of(resource.Sku) + Of(resource.Identity) + Of((ArmNode?)resource.Others) + resource.DependsOn.Sum(it => 100 + it.Name.Text.Length);

    private static int Of(ArmNode? node) => node switch
    {
        ArmText text => text.Term.Text.Length + 4,
        ArmArray array => Of(array),
        ArmObject members => Of(members),
        ArmRaw raw => raw.Json.Length,
        null => 0,
        _ => 8,
    };

    private static int Of(ArmArray array)
    {
        var size = 2;
        for (var index = 0; index < array.Items.Count; index++)
            size += 1 + Of(array.Items[index]);
        return size;
    }

    private static int Of(ArmObject members)
    {
        var size = 2;
        foreach (var (name, node) in members)
            size += name.Length + 4 + Of(node);
        return size;
    }
}
