using System.CommandLine;
using System.Data.Common;
using System.Net.Sockets;
using Gatewright.Terminals;
using Gatewright.Tool.Serving;
using Microsoft.AspNetCore.Connections;

namespace Gatewright.Tool.Commands;

/// <summary><c>gatewright serve</c>: the local Resource Manager, for any client of Azure Resource Manager.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "serve", "Serves a local Azure Resource Manager on this machine, to try any client of Azure against. Ctrl-C ends it with exit code 0.");
        var options = new ServeOptions();
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (settings, origin) = options.Of(parsed, terminal.Clock);
            if (settings.Port == settings.HttpPort && settings.Port is not 0)
                return terminal.WriteUsageError("--port and --http-port must differ.");
            try
            {
                await using var server = await LoopbackServer.StartAsync(settings, new(terminal, options.Log(parsed)), cancellation);
                terminal.Output.Write(ServeText.Of(server, settings, origin));
                terminal.Output.Flush();
                await server.WaitAsync(cancellation);
                return ExitCode.Success;
            }
            catch (Exception obstacle) when (Explained(obstacle, settings) is { } message)
            {
                return terminal.WriteUsageError(message);
            }
        });
        return command;
    }

    private static string? Explained(Exception obstacle, ServeSettings settings) => obstacle switch
    {
        IOException { InnerException: AddressInUseException } => obstacle.Message.Contains($":{settings.HttpPort}:", StringComparison.Ordinal)
            ? FormattableString.Invariant($"Port {settings.HttpPort} is in use; name another with --http-port.")
            : FormattableString.Invariant($"Port {settings.Port} is in use; name another with --port."),
        SocketException => $"The ports can't be opened: {obstacle.Message.TrimEnd('.')}.",
        DbException or IOException or UnauthorizedAccessException => $"The state in '{settings.Folder}' can't be opened: {obstacle.Message.TrimEnd('.')}.",
        _ => null,
    };
}
