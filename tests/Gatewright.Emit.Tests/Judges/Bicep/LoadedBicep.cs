using System.Reflection;

namespace Gatewright.Tests.Judging;

/// <summary>
/// The Bicep CLI in this process, called as its <c>Main</c> calls it: it decompiles one template a process, which takes seconds to start and
/// compile its code, and a twentieth of that once it has.
/// </summary>
internal static class LoadedBicep
{
    private static readonly Lazy<Assembly> Program = new(() => new SingleFile(BicepCommand.Instance.Path).LoadFromAssemblyName(new("bicep")));

    public static Finished Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var streams = New("IOContext", New("InputContext", TextReader.Null, true), New("OutputContext", output, true), New("ErrorContext", error, true));
        var program = New("Program", streams, null);
        var ended = (Task<int>)program.GetType().GetMethod("RunAsync")!.Invoke(program, [arguments, CancellationToken.None])!;
        return new(ended.GetAwaiter().GetResult(), output.ToString(), error.ToString());
    }

    private static object New(string type, params object?[] arguments) =>
        Activator.CreateInstance(Program.Value.GetType($"Bicep.Cli.{type}", throwOnError: true)!, arguments)!;
}
