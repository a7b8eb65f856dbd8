using Gatewright.Tests;

namespace Gatewright.Core.Tests.PublicApi;

public class CoreApi
{
    [Fact]
    public void What_Core_lets_programs_use_is_what_was_reviewed() =>
        Snapshot.Matches(Gatewright.Tests.PublicApi.Of(typeof(TopologyBuilder).Assembly), "Gatewright.Core.txt");
}
