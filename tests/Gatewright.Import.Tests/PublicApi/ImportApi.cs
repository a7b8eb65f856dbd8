namespace Gatewright.Import.Tests;

public class ImportApi
{
    [Fact]
    public void What_the_library_lets_programs_use_is_what_was_reviewed() =>
        Gatewright.Tests.Snapshot.Matches(Gatewright.Tests.PublicApi.Of(typeof(ArmImport).Assembly), "Gatewright.Import.txt");
}
