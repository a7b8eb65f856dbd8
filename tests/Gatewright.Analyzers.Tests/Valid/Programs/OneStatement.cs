using Gatewright;

return await new TopologyBuilder("single", Region.WestEurope)
    .WithTag("environment", "test")
    .RunAsync(args);
