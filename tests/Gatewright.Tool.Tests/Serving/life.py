# A network's life by Microsoft's libraries for Python, which sign in by themselves. Prints what they saw.
import sys

from azure.core.exceptions import HttpResponseError
from azure.identity import ManagedIdentityCredential
from azure.mgmt.network import NetworkManagementClient
from azure.mgmt.resource import ResourceManagementClient

endpoint, subscription = sys.argv[1:]
options = {"base_url": endpoint, "credential_scopes": [endpoint + "/.default"]}
resources = ResourceManagementClient(ManagedIdentityCredential(), subscription, **options)
networks = NetworkManagementClient(ManagedIdentityCredential(), subscription, **options).virtual_networks

group = resources.resource_groups.create_or_update("rg-py", {"location": "westeurope"})
print(group.name, group.properties.provisioning_state)
subnet = {"name": "GatewaySubnet", "address_prefix": "10.0.255.0/27"}
body = {"location": "westeurope", "address_space": {"address_prefixes": ["10.0.0.0/16"]}, "subnets": [subnet]}
hub = networks.begin_create_or_update("rg-py", "hub", body).result()
print(hub.name, hub.provisioning_state, hub.subnets[0].address_prefix)
print([it.name for it in networks.list_all()], [it.type for it in resources.resources.list_by_resource_group("rg-py")])
try:
    networks.get("rg-py", "none")
except HttpResponseError as error:
    print(error.status_code, error.error.code)
networks.begin_delete("rg-py", "hub").result()
resources.resource_groups.begin_delete("rg-py").result()
print([it.name for it in resources.resource_groups.list()])
