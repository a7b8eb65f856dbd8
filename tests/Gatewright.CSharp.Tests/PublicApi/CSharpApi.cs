namespace Gatewright.CSharp.Tests;

public class CSharpApi
{
    [Fact]
    public void What_the_library_lets_programs_use_is_what_was_reviewed() =>
        Gatewright.Tests.Snapshot.Matches(Gatewright.Tests.PublicApi.Of(typeof(CSharpProgram).Assembly), "Gatewright.CSharp.txt");
}
