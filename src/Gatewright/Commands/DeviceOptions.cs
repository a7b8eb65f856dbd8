using System.CommandLine;
using System.Security;
using Gatewright.Emit;
using Gatewright.Emit.Devices;
using Gatewright.Model;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary>What commands about devices have in common: the outputs of a deployment, and how findings are reported.</summary>
internal sealed class DeviceOptions
{
    private readonly Option<string?> outputs = new("--outputs")
    {
        Description = "Fills in addresses and AS numbers of a deployment: a file that 'outputs --format json' printed.",
        HelpName = "FILE",
    };

    public static string Kinds => string.Join(", ", DeviceProfiles.All.Select(it => it.Name));

    /// <summary>Adds what these commands have in common, and what they do: read the outputs, check, write.</summary>
    /// <param name="command">With its own options.</param>
    /// <param name="folder">What its <c>--output</c> is for.</param>
    /// <param name="builder">The program.</param>
    /// <param name="terminal">Where to write to.</param>
    /// <param name="write">Writes for a topology without errors, with the outputs and the folder, or null for standard output.</param>
    public Command Complete(
        Command command, string folder, TopologyBuilder builder, Terminal terminal, Func<ParseResult, Topology, DeploymentOutputs, string?, int> write)
    {
        var output = Delivery.Folder(folder);
        var judging = new CheckOptions(builder);
        command.Options.Add(outputs);
        command.Options.Add(output);
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var (read, mistake) = Of(parsed);
            if (mistake is not null)
                return terminal.WriteUsageError(mistake);
            return Deployable.Check(topology, judging.Of(parsed), terminal) ? write(parsed, topology, read, parsed.GetValue(output)) : ExitCode.Errors;
        });
        return command;
    }

    /// <returns>The outputs, or what is wrong with the file.</returns>
    private (DeploymentOutputs Outputs, string? Mistake) Of(ParseResult parsed)
    {
        if (parsed.GetValue(outputs) is not { } file)
            return (DeploymentOutputs.None, null);
        try
        {
            return (DeploymentOutputs.Parse(File.ReadAllText(file)), null);
        }
        catch (Exception refusal) when (refusal
            is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException)
        {
            return (DeploymentOutputs.None, $"'{file}' can't be read: {refusal.Message.TrimEnd('.')}.");
        }
        catch (FormatException wrong)
        {
            return (DeploymentOutputs.None, $"'{file}' has no outputs. {wrong.Message.TrimEnd('.')}.");
        }
    }

    public static int Refuse(IEnumerable<DeviceFinding> findings, Terminal terminal)
    {
        foreach (var finding in findings)
            terminal.Error.WriteMarkup($"[bold red]error[/] at {finding.Path.Escaped()}: {finding.Message.Escaped()}");
        return ExitCode.Errors;
    }

    public static string UnknownSite(string name, IEnumerable<string> sites) => sites.ToArray() is { Length: > 0 } all
        ? $"There is no site '{name}' with a connection; there are: {string.Join(", ", all)}."
        : $"There is no site '{name}' with a connection.";
}
