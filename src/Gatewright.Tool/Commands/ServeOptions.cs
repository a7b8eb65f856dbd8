using System.CommandLine;
using Gatewright.Local;
using Gatewright.Tool.Serving;

using Gatewright.Terminals;

namespace Gatewright.Tool.Commands;

/// <summary>The options of <c>gatewright serve</c>.</summary>
internal sealed class ServeOptions
{
    public const string TokenVariable = "GATEWRIGHT_TOKEN";

    private readonly Option<int> port = Port("--port", "The port of HTTPS; 0: one that is free.", 7443);
    private readonly Option<int> httpPort = Port("--http-port", "The port of HTTP; 0: one that is free.", 7080);
    private readonly Option<string> folder = new("--local")
    {
        Description = "The folder of its state, which programs name in deploy --local, too.", HelpName = "FOLDER", DefaultValueFactory = _ => ".gatewright",
    };

    private readonly Option<double?> speed = new("--speed")
    {
        Description = "How many times faster than Azure it works, such as 600. Default: at once.", HelpName = "FACTOR",
    };

    private readonly Option<double> faultRate = new("--fault-rate")
    {
        Description = "The share of requests that meet a fault, such as 0.1.", HelpName = "SHARE",
    };

    private readonly Option<int> seed = new("--seed") { Description = "Which requests meet which fault.", HelpName = "NUMBER" };
    private readonly Option<string?> token = new("--token")
    {
        Description = $"What requests must bring. Default: {TokenVariable}, or one that is made at each start.", HelpName = "TOKEN",
    };

    private readonly Option<bool> anyToken = new("--any-token") { Description = "Lets any token in, for clients that get their own." };
    private readonly Option<bool> log = new("--log") { Description = "Prints each request with the status that it was answered with." };

    public ServeOptions()
    {
        speed.Demand(it => it is not (<= 0 or double.NaN), "--speed is a number above 0, such as 600.");
        faultRate.Demand(it => it is >= 0 and <= 1, "--fault-rate is a number from 0 to 1, such as 0.1.");
        token.Demand(
            it => it is { Length: > 0 } given && given.All(char.IsAscii) && !given.Any(char.IsWhiteSpace), "--token is text of ASCII letters without spaces.");
    }

    public void AddTo(Command command)
    {
        Option[] all = [port, httpPort, folder, speed, faultRate, seed, token, anyToken, log];
        foreach (var option in all)
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(token) is { Implicit: false } && result.GetResult(anyToken) is { Implicit: false })
                result.AddError("--token and --any-token exclude each other.");
        });
    }

    public LogDetail Log(ParseResult parsed) => parsed.GetValue(log) ? LogDetail.Requests : LogDetail.None;

    public (ServeSettings Settings, TokenOrigin Origin) Of(ParseResult parsed, TimeProvider clock)
    {
        var path = Path.GetFullPath(parsed.GetValue(folder)!);
        var local = new LocalOptions
        {
            Folder = path,
            Speed = parsed.GetValue(speed) ?? double.PositiveInfinity,
            Clock = clock,
            Faults = parsed.GetValue(faultRate) is > 0 and var rate ? new() { Rate = rate, Seed = parsed.GetValue(seed) } : null,
        };
        var (text, origin) = parsed.GetValue(anyToken) ? (null, TokenOrigin.Any)
            : (parsed.GetValue(token) ?? Environment.GetEnvironmentVariable(TokenVariable)) is { Length: > 0 } given ? (given, TokenOrigin.Given)
            : (AccessTokens.Create(), TokenOrigin.Made);
        return (new(local, path, parsed.GetValue(port), parsed.GetValue(httpPort), text), origin);
    }

    private static Option<int> Port(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "PORT", DefaultValueFactory = _ => usual };
        option.Demand(it => it is >= 0 and <= 65535, $"{name} is a number from 0 to 65535.");
        return option;
    }
}
