internal sealed class WebNetwork : INetwork
{
    public string Name => "web";

    public string Space => "10.1.0.0/16";
}

internal sealed class DataNetwork : INetwork
{
    public string Name { get; } = "data";

    public string Space { get; } = "10.2.0.0/16";
}
