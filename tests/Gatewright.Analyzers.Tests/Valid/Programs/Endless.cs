// given up: nobody waits in an editor for what takes so many steps
using Gatewright;

var checksum = 0L;
for (var number = 0L; number < 5_000_000; number++)
    checksum = (checksum * 31 + number) % 1_000_003;

var topology = new TopologyBuilder($"build-{checksum}", Region.WestEurope);
topology.AddVirtualNetwork("hub", "10.0.0.0/16");
return await topology.RunAsync(args);
