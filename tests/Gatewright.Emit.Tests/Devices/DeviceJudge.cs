using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>The programs themselves read what is written for them. Each tells why it can't, where it is missing.</summary>
internal static partial class DeviceJudge
{
    private const string Bird = "/usr/sbin/bird";
    private const string Vtysh = "/usr/bin/vtysh";
    private const string Nft = "/usr/sbin/nft";
    private const string Bgpd = "/usr/lib/frr/bgpd";

    /// <summary>What Libreswan says of a line, which hundreds of files have in common.</summary>
    private static readonly ConcurrentDictionary<string, string> Algorithms = new(StringComparer.Ordinal);

    public static string? WhyNoBird => WhyNo(Bird, "bird2");

    public static string? WhyNoFrr => WhyNo(Vtysh, "frr");

    public static string? WhyNoLibreswan => Libreswan is null
        ? "There is no Libreswan: unpack Debian's package, and name the folder in GATEWRIGHT_LIBRESWAN." : null;

    public static string? WhyNoStrongSwan => WhyNo("/usr/lib/ipsec/charon", "strongswan-charon") ?? WhyNo("/usr/sbin/swanctl", "strongswan-swanctl")
        ?? (Processes.Run("unshare", ["--mount", "--net", "true"]).ExitCode == 0 ? null : "charon needs namespaces of its own, which need root.");

    /// <summary>Where its package was unpacked, since it can't be installed beside strongSwan.</summary>
    private static string? Libreswan => new[] { Environment.GetEnvironmentVariable("GATEWRIGHT_LIBRESWAN"), "/", "/opt/gatewright/libreswan" }
        .FirstOrDefault(it => it is not null && File.Exists(Path.Combine(it, "usr/libexec/ipsec/addconn")));

    /// <summary>A file with its blanks filled in as somebody would.</summary>
    public static string Filled(string text) => Blank().Replace(text, blank => blank.Groups[1].Value switch
    {
        var it when it.Contains("_HEX", StringComparison.Ordinal) => "6b6579",
        var it when it.Contains("NETWORK", StringComparison.Ordinal) || it.Contains("SELECTOR", StringComparison.Ordinal) => "192.168.77.0/24",
        var it when it.Contains("ASN", StringComparison.Ordinal) => "65077",
        var it when it.Contains("IP", StringComparison.Ordinal) || it.Contains("ADDRESS", StringComparison.Ordinal) => "203.0.113.77",
        _ => "filled",
    });

    public static string ReadByBird(string file) => Run(Bird, ["-p", "-c", file]);

    /// <summary>vtysh knows the grammar of all daemons, bgpd the meaning of its own part.</summary>
    public static string ReadByFrr(string file)
    {
        var own = file + ".bgpd";
        File.WriteAllLines(own, File.ReadAllLines(file).Select(line => line.StartsWith("ip route ", StringComparison.Ordinal) ? "!" : line));
        var daemon = Processes.Run(Bgpd, ["-C", "-f", own, "-n", "-p", "0"]);
        return Run(Vtysh, ["-C", "-f", file]) + (daemon.Error.Contains("config line", StringComparison.Ordinal) ? daemon.Error : "");
    }

    public static string ReadByLibreswan(string file) => Run(Tool("addconn"), ["--config", file, "--checkconfig"], LibreswanLibraries) + string.Concat(
        File.ReadAllLines(file).Select(line => line.Trim())
            .Where(line => line.StartsWith("ike=", StringComparison.Ordinal) || line.StartsWith("esp=", StringComparison.Ordinal)).Distinct()
            .Select(line => Algorithms.GetOrAdd(line, ReadAlgorithms)));

    private static string ReadAlgorithms(string line)
    {
        var said = Processes.Run(Tool("algparse"), ["-v2", line], LibreswanLibraries);
        return said.ExitCode != 0 || said.Output.Contains("ERROR", StringComparison.Ordinal) ? $"{line}: {said.Output}{said.Error}" : "";
    }

    public static string? WhyNoNft => WhyNo(Nft, "nftables")
        ?? (Processes.Run("unshare", ["--net", Nft, "list", "tables"]).ExitCode == 0 ? null : "This kernel has no nftables, or they need root.");

    public static string ReadByNft(string file) => Run("unshare", ["--net", Nft, "-c", "-f", file]);

    public static string ReadByShell(string file) => Run("/bin/sh", ["-n", file]);

    /// <summary>Loads files into a charon of their own. What it says of success counts, since it ends well with a file that it can't read.</summary>
    /// <returns>For each file what is wrong, or nothing, and its list of connections.</returns>
    public static IEnumerable<(string Wrong, string Listed)> ReadByStrongSwan(string folder, IReadOnlyList<string> files)
    {
        var run = Processes.Run("unshare", ["--mount", "--net", "--pid", "--fork", "--kill-child", "/bin/sh", Repository.Folder("tests", "Gatewright.Emit.Tests", "Devices", "swanctl-load.sh"), folder, .. files]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        var parts = run.Output.Split("== ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Count, parts.Length);
        foreach (var (file, part) in files.Zip(parts))
            yield return (Wrong(File.ReadAllText(file), part), part[(part.IndexOf("\nexit ", StringComparison.Ordinal) + 1)..]);
    }

    private static string Wrong(string text, string said)
    {
        var (connections, secrets) = (Connection().Count(text), Secret().Count(text));
        return said.Contains("\nexit 0\n", StringComparison.Ordinal)
            && said.Contains($"successfully loaded {connections} connections", StringComparison.Ordinal)
            && Loaded().Count(said) == secrets
            && !new[] { "invalid config file", "failed", "ignoring", "discarded" }.Any(it => said.Contains(it, StringComparison.Ordinal)) ? "" : said;
    }

    private static IReadOnlyDictionary<string, string> LibreswanLibraries => new Dictionary<string, string>
    {
        ["LD_LIBRARY_PATH"] = Path.Combine(Libreswan!, "usr/lib/x86_64-linux-gnu"),
    };

    private static string Tool(string name) => Path.Combine(Libreswan!, "usr/libexec/ipsec", name);

    private static string? WhyNo(string path, string package) => File.Exists(path) ? null : $"There is no {path}: install Debian's package {package}.";

    private static string Run(string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var run = Processes.Run(program, arguments, environment);
        return run.ExitCode == 0 ? run.Output + run.Error : $"exit {run.ExitCode}: {run.Output}{run.Error}";
    }

    [GeneratedRegex("<([A-Z][A-Z0-9_]*)>")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^  az\S+ \{", RegexOptions.Multiline)]
    private static partial Regex Connection();

    [GeneratedRegex(@"^  ike-\S+ \{", RegexOptions.Multiline)]
    private static partial Regex Secret();

    [GeneratedRegex("^loaded ike secret", RegexOptions.Multiline)]
    private static partial Regex Loaded();
}
