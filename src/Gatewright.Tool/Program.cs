using Gatewright.Terminals;
using Gatewright.Tool.Commands;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};
using var terminal = Terminal.OfThisProcess(new() { Name = "gatewright" }, interrupted.Token);
return await ToolCommandLine.InvokeAsync(args, terminal);
