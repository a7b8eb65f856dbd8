namespace Gatewright.Local.Network;

/// <summary>What Azure says when something can't be deleted because others use it. Codes with their sources stand in docs/local.md.</summary>
internal static class DeletionRefusals
{
    public static ProviderRefusal Of(ResourceType type, string id, IReadOnlyList<StoredBody> referring)
    {
        var uses = Uses.Of(id, referring).SelectMany(named => named.Select(user => (Named: named.Key, User: user))).ToList();
        var users = uses.Count == 0 ? string.Join(", ", referring.Select(it => it.Id)) : string.Join(", ", uses.Select(it => it.User));
        var name = ResourceIds.NameOf(id);
        return type.Type switch
        {
            // github.com/microsoft/nav-arm-templates/issues/161, 2020-12-09; deletion of the network itself says the same of its subnet.
            "Microsoft.Network/virtualNetworks" or "Microsoft.Network/virtualNetworks/subnets" => Refusal(
                "InUseSubnetCannotBeDeleted",
                $"Subnet {(uses.Count == 0 ? name : ResourceIds.NameOf(uses[0].Named))} is in use by {users} and cannot be deleted. "
                + "In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet."),
            // github.com/hashicorp/terraform-provider-azurerm/issues/2566, 2020-07-19
            "Microsoft.Network/publicIPAddresses" => Refusal(
                "PublicIPAddressCannotBeDeleted",
                $"Public IP address {id} can not be deleted since it is still allocated to resource {users}. In order to delete the public IP, "
                + "disassociate/detach the Public IP address from the resource.  To learn how to do this, see aka.ms/deletepublicip."),
            // github.com/pulumi/pulumi-azure-native/issues/3051, 2024-10-12
            "Microsoft.Network/networkSecurityGroups" => Refusal(
                "InUseNetworkSecurityGroupCannotBeDeleted",
                $"Network security group {id} cannot be deleted because it is in use by the following resources: {users}. "
                + "In order to delete the Network security group, remove the association with the resource(s). To learn how to do this, see aka.ms/deletensg."),
            // Microsoft's page on the error code InUseRouteTableCannotBeDeleted, 2025-03-28; the text from a public log.
            "Microsoft.Network/routeTables" => Refusal("InUseRouteTableCannotBeDeleted", $"Route table {name} is in use and cannot be deleted."),
            // github.com/Azure/kube-egress-gateway/pull/1223, 2025-10-07: the code; the text is ours.
            "Microsoft.Network/publicIPPrefixes" => Refusal(
                "InUsePublicIpPrefixCannotBeDeleted", $"Public IP prefix {id} is in use by {users} and cannot be deleted."),
            // Public lab notes of 2026 name the code; the text is ours.
            "Microsoft.Network/virtualNetworkGateways" => Refusal(
                "VirtualNetworkGatewayCannotBeDeleted", $"Virtual network gateway {id} cannot be deleted since it is in use by {users}."),
            // Other emulators name it; no report from Azure was found.
            "Microsoft.Network/natGateways" => Refusal("InUseNatGatewayCannotBeDeleted", $"Nat gateway {id} is in use by {users} and cannot be deleted."),
            // No report was found: named in the manner of the others.
            _ => Refusal(
                $"InUse{char.ToUpperInvariant(ResourceIds.NameOf(type.Type)[0])}{ResourceIds.NameOf(type.Type).TrimEnd('s')[1..]}CannotBeDeleted",
                $"Resource {id} is in use by {users} and cannot be deleted."),
        };
    }

    private static ProviderRefusal Refusal(string code, string message) => new(400, code, message);
}
