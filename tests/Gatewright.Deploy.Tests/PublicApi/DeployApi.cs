namespace Gatewright.Deploy.Tests;

public class DeployApi
{
    [Fact]
    public void What_the_library_lets_programs_use_is_what_was_reviewed() =>
        Gatewright.Tests.Snapshot.Matches(Gatewright.Tests.PublicApi.Of(typeof(TopologyDeployment).Assembly), "Gatewright.Deploy.txt");
}
