using System.CommandLine;
using Gatewright.Tool.Inputs;

namespace Gatewright.Tool.Commands;

/// <summary>What commands that read files have in common.</summary>
internal sealed class InputOptions
{
    private readonly Option<string?> parameters = new("--parameters")
    {
        Description = "The parameters file of the template. Default: NAME.parameters.json beside it.",
        HelpName = "FILE",
    };

    private readonly Option<string?> bicep = new("--bicep") { Description = "The Bicep CLI. Default: the one on PATH.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Options.Add(parameters);
        command.Options.Add(bicep);
    }

    public ImmutableArray<InputFile> Files(ParseResult parsed, IEnumerable<string> paths, List<string> problems)
    {
        var given = parsed.GetValue(parameters);
        if (given is not null && !File.Exists(given))
            problems.Add($"There is no parameters file '{given}'.");
        var files = InputFiles.Of(paths, given, problems);
        if (given is not null && files.Length > 1)
            problems.Add("--parameters is for one template; name one file.");
        return files;
    }

    public BicepCompiler Bicep(ParseResult parsed) => BicepCompiler.Found(parsed.GetValue(bicep));
}
