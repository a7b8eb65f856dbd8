using Gatewright;

var next = new Block(10, 0);
var topology = new TopologyBuilder("structs", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", next.ToString());
for (var i = 0; i < 3; i++)
{
    next += 1;
    hub.PeerWith(topology.AddVirtualNetwork($"spoke-{i}", next.Space));
}

return await topology.RunAsync(args);

readonly record struct Block(int First, int Second)
{
    public string Space => $"{First}.{Second}.0.0/16";

    public static Block operator +(Block block, int by) => block with { Second = block.Second + by };

    public override string ToString() => Space;
}
