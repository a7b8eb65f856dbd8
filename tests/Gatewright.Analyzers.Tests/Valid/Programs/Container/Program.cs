using Contoso;
using Gatewright;

var container = new Container();
container.Add(() => new TopologyBuilder("container", Region.WestEurope));
container.Add(() => new HubModule(container.Get<TopologyBuilder>()));
container.Add(() => new SpokeModule(container.Get<TopologyBuilder>(), container.Get<HubModule>()));
container.Get<SpokeModule>().Add("web", "10.1.0.0/16");
container.Get<SpokeModule>().Add("data", "10.2.0.0/16");
return await container.Get<TopologyBuilder>().RunAsync(args);
