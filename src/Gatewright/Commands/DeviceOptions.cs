using System.CommandLine;
using System.Security;
using Gatewright.Emit;
using Gatewright.Emit.Devices;
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

    public void AddTo(Command command) => command.Options.Add(outputs);

    /// <returns>The outputs, or what is wrong with the file.</returns>
    public (DeploymentOutputs Outputs, string? Mistake) Of(ParseResult parsed)
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
