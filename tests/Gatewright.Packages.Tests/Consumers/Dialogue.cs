using System.Diagnostics;
using System.Globalization;

namespace Gatewright.Tests;

/// <summary>A program that answers each line it is told with lines of its own and a full stop.</summary>
internal sealed class Dialogue : IDisposable
{
    private readonly Process process;
    private readonly List<string> errors = [];

    public Dialogue(string program, IEnumerable<string> arguments)
    {
        process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true,
            RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors)
                errors.Add(line.Data ?? "");
        };
        process.BeginErrorReadLine();
    }

    /// <summary>Tells a line and waits for the answer.</summary>
    public List<string> Ask(string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        var answer = new List<string>();
        while (process.StandardOutput.ReadLine() is var said && said != ".")
        {
            if (said is null)
                process.WaitForExit();
            lock (errors)
                Assert.True(said is not null, $"'{line}' has no answer:\n{string.Join('\n', errors)}");
            answer.Add(said!);
        }

        return answer;
    }

    /// <summary>How long each file took to show, in milliseconds, the shortest first. The first two are left out: they read the platform.</summary>
    public long[] Times()
    {
        lock (errors)
            return [.. errors.Where(line => line.Contains(".cs ", StringComparison.Ordinal)).Skip(2)
                .Select(line => long.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture)).Order()];
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
