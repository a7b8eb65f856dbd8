namespace Gatewright.Tests.Mutants;

/// <summary>The mutants that no test notices, as <c>survivors.txt</c> lists them: a reason after <c>#</c>, then the names it holds for, one a line.</summary>
internal static class Survivors
{
    /// <summary>Reasons by names.</summary>
    public static IReadOnlyDictionary<string, string> Listed()
    {
        var (listed, reason) = (new Dictionary<string, string>(StringComparer.Ordinal), "");
        foreach (var line in File.ReadLines(Repository.Folder("tests", "Gatewright.Core.Tests", "Mutants", "survivors.txt")).Where(line => line.Length > 0))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                reason = line[2..];
            else if (reason.Length > 0)
                listed.Add(line, reason);
            else
                Assert.Fail($"'{line}' has no reason");
        }

        return listed;
    }
}
