using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy;

/// <summary>What a deployment does with a resource.</summary>
/// <param name="Kind">Whether it is made, changed, left or removed.</param>
/// <param name="Id">Its resource id.</param>
/// <param name="Type">Its type, such as <c>Microsoft.Network/virtualNetworks</c>.</param>
/// <param name="Differences">What differs, where it is changed.</param>
public sealed record ResourceChange(ResourceChangeKind Kind, string Id, string Type, ImmutableArray<PropertyDifference> Differences)
{
    /// <summary>The names from the outermost resource down, such as <c>hub/hub-to-spoke</c>.</summary>
    public string Name =>
        string.Join('/', Id[(Id.LastIndexOf("/providers/", StringComparison.OrdinalIgnoreCase) + 11)..].Split('/').Skip(1).Where((_, at) => at % 2 == 1));

    /// <summary>Type and name, such as <c>virtualNetworks hub</c>.</summary>
    public override string ToString() => Type.Equals(ResourceIds.ResourceGroup, StringComparison.OrdinalIgnoreCase)
        ? $"resource group {ResourceIds.LastName(Id)}"
        : $"{Type[(Type.IndexOf('/') + 1)..]} {Name}";

    /// <summary>How lines name a resource, such as <c>connections hub-vpn-to-paris</c>.</summary>
    internal static string NameOf(string id) => new ResourceChange(ResourceChangeKind.None, id, ResourceIds.TypeOf(id), []).ToString();
}

/// <summary>What becomes of a resource.</summary>
public enum ResourceChangeKind
{
    /// <summary>It is there as the program says it.</summary>
    None,

    /// <summary>It isn't there and is made.</summary>
    Create,

    /// <summary>It is there and is changed.</summary>
    Change,

    /// <summary>Nothing differs that can be compared but the program's mark, which it gets.</summary>
    Mark,

    /// <summary>The program made it and has it no longer; it stays in Azure.</summary>
    Leave,

    /// <summary>The program made it and has it no longer; its stack deletes it.</summary>
    Delete,

    /// <summary>It is there as the program says it, but Azure didn't finish it: it failed or was cancelled. It is deployed again.</summary>
    Repair,
}
