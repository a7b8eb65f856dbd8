using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Gatewright.Tests.Judging;

/// <summary>
/// One warm <c>bicep jsonrpc --stdio</c> for the whole test run: its first call costs seconds, each further one some ten
/// milliseconds. It ends with us, for its input does.
/// </summary>
internal sealed class BicepServer
{
    private static readonly Lazy<BicepServer> Shared = new(() => new(BicepCommand.Instance.StartServer()));

    private readonly Lock _oneCall = new();
    private readonly Process _process;
    private int _calls;

    private BicepServer(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, _) => { }; // A full pipe would stop it.
        _process.BeginErrorReadLine();
    }

    public static BicepServer Instance => Shared.Value;

    /// <exception cref="BicepRefusal">What the server answered instead of a result.</exception>
    public JsonObject Call(string method, JsonObject parameters)
    {
        lock (_oneCall)
        {
            var id = ++_calls;
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
            while (true)
                if (Receive() is var answer && answer["id"]?.GetValue<int>() == id)
                    return answer["result"] as JsonObject
                        ?? throw new BicepRefusal(answer["error"]?["message"].Text() ?? answer.ToJsonString());
        }
    }

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var input = _process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        input.Write(body);
        input.Flush();
    }

    private JsonObject Receive()
    {
        var length = 0;
        while (ReadHeader() is { Length: > 0 } header)
            if (header.Split(':') is [var name, var value] && name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(value, CultureInfo.InvariantCulture);
        var body = new byte[length];
        _process.StandardOutput.BaseStream.ReadExactly(body);
        return JsonNode.Parse(body)!.AsObject();
    }

    // Byte by byte: a reader with a buffer would swallow the body, which is counted in bytes.
    private string ReadHeader()
    {
        var line = new StringBuilder();
        while (_process.StandardOutput.BaseStream.ReadByte() is var next and not '\n')
        {
            if (next < 0)
                throw new EndOfStreamException("The Bicep server has ended.");
            line.Append((char)next);
        }

        return line.ToString().TrimEnd('\r');
    }
}

/// <summary>The Bicep server's error for a call.</summary>
internal sealed class BicepRefusal(string message) : Exception(message);
