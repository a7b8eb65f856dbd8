namespace Gatewright.Tests.Hosting;

public class HostApi
{
    [Fact]
    public void What_Arm_lets_programs_use_is_what_was_reviewed() =>
        Snapshot.Matches(PublicApi.Of(typeof(Arm.EmissionProblem).Assembly), "Gatewright.Arm.txt");

    [Fact]
    public void What_Emit_lets_programs_use_is_what_was_reviewed() =>
        Snapshot.Matches(PublicApi.Of(typeof(Emit.ArmTemplate).Assembly), "Gatewright.Emit.txt");

    [Fact]
    public void What_the_host_lets_programs_use_is_what_was_reviewed() =>
        Snapshot.Matches(PublicApi.Of(typeof(TopologyHost).Assembly), "Gatewright.txt");
}
