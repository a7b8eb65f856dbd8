using System.Text.RegularExpressions;

namespace Gatewright.Tests.Judging;

/// <summary>A call of the Azure CLI that a script made.</summary>
/// <param name="Arguments">As bash passed them.</param>
/// <param name="Body">What came on standard input of <c>az rest</c>.</param>
internal sealed record AzureCall(ImmutableArray<string> Arguments, string Body)
{
    public string Verb => string.Join(' ', Arguments.TakeWhile(it => !it.StartsWith('-')));

    public IEnumerable<string> Options => Arguments.Where(it => it.StartsWith("--", StringComparison.Ordinal));

    public string? this[string option] =>
        Arguments.IndexOf(option) is var place and >= 0 && place + 1 < Arguments.Length ? Arguments[place + 1] : null;

    public override string ToString() => $"az {string.Join(' ', Arguments)}";
}

/// <summary>Runs a script in bash, with a recorder in the place of the Azure CLI.</summary>
internal static partial class RecordedRun
{
    /// <summary>Letters that a shell could take for its own.</summary>
    public const string Secret = "k'e\"y $x `y` \\z!";

    public static string? WhyNone => OperatingSystem.IsWindows() || !File.Exists("/bin/bash") ? "There is no bash here." : null;

    /// <param name="isThere">Whether all that is asked for exists.</param>
    public static (Finished Run, ImmutableArray<AzureCall> Calls) Of(string script, bool isThere)
    {
        var folder = Directory.CreateTempSubdirectory("gatewright-az-").FullName;
        try
        {
            var calls = Path.Combine(folder, "calls");
            File.WriteAllText(Path.Combine(folder, "main.sh"), script);
            File.WriteAllText(calls, "");
            Dictionary<string, string> environment = new()
            {
                ["BASH_ENV"] = Repository.Folder("tests", "Gatewright.Emit.Tests", "Judges", "Scripts", "recorder.sh"),
                ["AZ_CALLS"] = calls,
                ["THERE"] = isThere ? "yes" : "",
            };
            foreach (Match asked in Asked().Matches(script))
                environment[asked.Groups[1].Value] = asked.Value.EndsWith(" secret", StringComparison.Ordinal) ? Secret
                    : script.Contains($": ${{{asked.Groups[1].Value}}}", StringComparison.Ordinal) ? "7" : "/given/value";
            var run = Processes.Run("bash", [Path.Combine(folder, "main.sh")], environment, folder);
            return (run, [.. File.ReadAllText(calls).Split('\u001d', StringSplitOptions.RemoveEmptyEntries).Select(Call)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static AzureCall Call(string call)
    {
        var parts = call.Split('\u001e');
        return new([.. parts[0].Split('\u001f').SkipLast(1)], parts[1]);
    }

    [GeneratedRegex("^ask (\\w+) .*$", RegexOptions.Multiline)]
    private static partial Regex Asked();
}
