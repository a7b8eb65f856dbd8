// The whole life of a topology, by Microsoft's clients for JavaScript as they come from npm. Prints what they saw.
import { readFileSync } from "node:fs";
import { NetworkManagementClient } from "@azure/arm-network";
import { ResourceManagementClient } from "@azure/arm-resources";
import { DeploymentsClient } from "@azure/arm-resourcesdeployments";

const [endpoint, token, subscription, templateFile] = process.argv.slice(2);
const credential = { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
const options = { endpoint };
const resources = new ResourceManagementClient(credential, subscription, options);
const deployments = new DeploymentsClient(credential, subscription, options);
const networks = new NetworkManagementClient(credential, subscription, options);

const names = async (pages, of = (it) => it.name) => {
  const all = [];
  for await (const one of pages) all.push(of(one));
  return all.sort().join(" ");
};
const failure = async (work) => {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return `${error.statusCode ?? ""} ${error.code ?? ""}`.trim();
  }
};
const say = (what, value) => console.log(`${what}: ${typeof value === "string" ? value : JSON.stringify(value)}`);

const group = await resources.resourceGroups.createOrUpdate("rg-js", { location: "westeurope", tags: { owner: "js" } });
say("group", `${group.name} ${group.location} ${group.properties.provisioningState} ${group.tags.owner}`);
say("group exists", (await resources.resourceGroups.checkExistence("rg-js")).body);
say("another exists", (await resources.resourceGroups.checkExistence("rg-none")).body);

const template = JSON.parse(readFileSync(templateFile, "utf8"));
const properties = { mode: "Incremental", template, parameters: { officePsk: { value: "correct-horse-battery" } } };
const predicted = async () => (await deployments.deployments.whatIf("rg-js", "topology", { properties })).changes;
say("what-if before", (await predicted()).map((it) => `${it.changeType} ${it.resourceId.split("/").pop()}`).sort());
const validated = await deployments.deployments.validate("rg-js", "topology", { properties });
say("validated", validated.properties.provisioningState);

const deployed = await deployments.deployments.createOrUpdate("rg-js", "topology", { properties });
say("deployment", `${deployed.name} ${deployed.properties.provisioningState} ${deployed.properties.mode}`);
say("parameters", deployed.properties.parameters);
const [gatewayOutput] = deployed.properties.outputs.vpnGateways.value;
say("output", `${gatewayOutput.name} ${gatewayOutput.publicAddresses.length} addresses, ASN ${gatewayOutput.asn}, BGP ${gatewayOutput.bgpAddresses}`);
say("output resources", deployed.properties.outputResources.length);
say("operations", await names(deployments.deploymentOperations.list("rg-js", "topology"), (it) =>
  `${it.properties.provisioningOperation}:${it.properties.targetResource?.resourceName ?? "-"}:${it.properties.provisioningState}:${it.properties.statusCode}`));
say("deployments", await names(deployments.deployments.listByResourceGroup("rg-js")));
say("what-if after", (await predicted()).map((it) => `${it.changeType} ${it.resourceId.split("/").pop()}`).sort());
const wider = structuredClone(properties);
wider.template.resources.find((it) => it.type === "Microsoft.Network/virtualNetworks").properties.addressSpace.addressPrefixes.push("10.200.0.0/24");
const changed = (await deployments.deployments.whatIf("rg-js", "topology", { properties: wider })).changes.filter((it) => it.changeType === "Modify");
say("what-if of a wider network", changed.map((it) => `${it.resourceId.split("/").pop()} ${JSON.stringify(it.delta)}`));

say("networks of the group", await names(networks.virtualNetworks.list("rg-js")));
say("networks of the subscription", await names(networks.virtualNetworks.listAll()));
say("gateways", await names(networks.virtualNetworkGateways.list("rg-js"), (it) => `${it.name}:${it.gatewayType}:${it.sku.name}:${it.provisioningState}`));
const hub = await networks.virtualNetworks.get("rg-js", "hub");
say("hub", `${hub.addressSpace.addressPrefixes} ${hub.subnets.map((it) => `${it.name}=${it.addressPrefix ?? it.addressPrefixes}`)} ${hub.provisioningState}`);
const gateway = await networks.virtualNetworkGateways.get("rg-js", "hub-vpn");
say("gateway", `${gateway.vpnType} active-active ${gateway.active}, ASN ${gateway.bgpSettings.asn}, ${gateway.ipConfigurations.length} configurations`);
say("its addresses are the outputs", (await Promise.all(gateway.ipConfigurations.map((it) =>
  networks.publicIPAddresses.get("rg-js", it.publicIPAddress.id.split("/").pop())))).map((it) => it.ipAddress).sort().join() === [...gatewayOutput.publicAddresses].sort().join());
const connection = await networks.virtualNetworkGatewayConnections.get("rg-js", "hub-vpn-to-office");
say("connection", `${connection.connectionType} ${connection.provisioningState}, key ${connection.sharedKey}`);
say("shared key", (await networks.virtualNetworkGatewayConnections.getSharedKey("rg-js", "hub-vpn-to-office")).value);
say("resources", await names(resources.resources.listByResourceGroup("rg-js"), (it) => it.type.split("/")[1] + "/" + it.name));

const lab = await networks.virtualNetworks.createOrUpdate("rg-js", "lab", {
  location: "westeurope", addressSpace: { addressPrefixes: ["10.77.0.0/16"] }, subnets: [{ name: "hosts", addressPrefix: "10.77.1.0/24" }],
});
say("lab", `${lab.provisioningState} ${lab.id.slice(lab.id.indexOf("/resourceGroups"))} ${lab.subnets[0].id.split("/").slice(-2).join("/")} ${lab.etag.startsWith('W/"')}`);
say("tagged", (await networks.virtualNetworks.updateTags("rg-js", "lab", { tags: { use: "test" } })).tags);
say("refused subnet outside its network", await failure(networks.virtualNetworks.createOrUpdate("rg-js", "twice", {
  location: "westeurope", addressSpace: { addressPrefixes: ["10.77.0.0/16"] }, subnets: [{ name: "a", addressPrefix: "10.78.1.0/24" }],
})));
say("refused deletion", await failure(networks.virtualNetworks.delete("rg-js", "hub")));
await networks.virtualNetworks.delete("rg-js", "lab");
say("deleted lab", await failure(networks.virtualNetworks.get("rg-js", "lab")));
await networks.virtualNetworks.delete("rg-js", "lab");

await resources.resourceGroups.delete("rg-js");
say("group exists", (await resources.resourceGroups.checkExistence("rg-js")).body);
say("networks of the subscription", await names(networks.virtualNetworks.listAll()));
