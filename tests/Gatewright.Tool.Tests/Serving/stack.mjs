// The life of a deployment stack, by Microsoft's clients for JavaScript as they come from npm. Prints what they saw.
import { readFileSync } from "node:fs";
import { ResourceManagementClient } from "@azure/arm-resources";
import { DeploymentStacksClient } from "@azure/arm-resourcesdeploymentstacks";

const [endpoint, token, subscription, templateFile] = process.argv.slice(2);
const credential = { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
const resources = new ResourceManagementClient(credential, subscription, { endpoint });
const { deploymentStacks: stacks } = new DeploymentStacksClient(credential, subscription, { endpoint });
const last = (it) => it.id.split("/").pop();
const failure = (work) => work.then(() => "nothing", (error) => `${error.statusCode} ${error.code}`);

await resources.resourceGroups.createOrUpdate("rg-stack", { location: "westeurope" });
const template = JSON.parse(readFileSync(templateFile, "utf8"));
const properties = {
  template,
  parameters: { officePsk: { value: "correct-horse-battery" } },
  actionOnUnmanage: { resources: "delete", resourceGroups: "detach", managementGroups: "detach" },
  denySettings: { mode: "denyDelete", applyToChildScopes: false },
};
const validated = await stacks.beginValidateStackAtResourceGroupAndWait("rg-stack", "topology", { properties });
console.log("validated:", validated.properties.validatedResources.length, "resources");
const made = await stacks.beginCreateOrUpdateAtResourceGroupAndWait("rg-stack", "topology", { properties });
console.log("stack:", made.properties.provisioningState, made.properties.resources.map((it) => `${last(it)}:${it.status}:${it.denyStatus}`).sort().join(" "));
console.log("outputs:", Object.keys(made.properties.outputs).join());
console.log("exported:", (await stacks.exportTemplateAtResourceGroup("rg-stack", "topology")).template.resources.length, "resources");
const connection = made.properties.resources.find((it) => last(it) === "hub-vpn-to-office");
console.log("denied:", await failure(resources.resources.deleteById(connection.id.slice(1), "2024-05-01")));

template.resources = template.resources.filter((it) => !it.name.includes("office"));
delete template.parameters;
const smaller = await stacks.beginCreateOrUpdateAtResourceGroupAndWait("rg-stack", "topology", { properties: { ...properties, parameters: {} } });
console.log("smaller:", smaller.properties.resources.length, "resources, deleted", smaller.properties.deletedResources.map(last).sort().join(" "));

await stacks.beginDeleteAtResourceGroupAndWait("rg-stack", "topology", { unmanageActionResources: "delete" });
const left = [];
for await (const one of resources.resources.listByResourceGroup("rg-stack")) left.push(one.name);
console.log("left:", left.length, "resources, stack", await failure(stacks.getAtResourceGroup("rg-stack", "topology")));
