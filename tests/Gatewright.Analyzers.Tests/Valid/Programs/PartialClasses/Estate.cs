using Gatewright;

internal sealed partial class Estate(string name)
{
    private readonly TopologyBuilder topology = new(name, Region.WestEurope);
    private VirtualNetwork? hub;

    public TopologyBuilder Describe()
    {
        AddHub();
        AddSpokes();
        OnDescribed();
        return topology;
    }

    partial void OnDescribed();

    private partial void AddSpokes();
}
