namespace Gatewright.Changes.Tests;

public class ChangesApi
{
    [Fact]
    public void What_the_library_lets_programs_use_is_what_was_reviewed() =>
        Gatewright.Tests.Snapshot.Matches(Gatewright.Tests.PublicApi.Of(typeof(TopologyChanges).Assembly), "Gatewright.Changes.txt");
}
