using Gatewright;

namespace Contoso.Tests;

public sealed class EstateFixture
{
    public TopologyBuilder Topology { get; } = Estate.Describe("fixture", withGateway: true).Topology;
}
