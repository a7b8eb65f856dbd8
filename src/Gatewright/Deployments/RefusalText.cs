using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>What Azure refused: its code and words, and what to do.</summary>
internal static class RefusalText
{
    public static void Write(AzureError error, Screen screen, string indent = "")
    {
        foreach (var cause in error.Causes)
        {
            var about = cause.Target is { Length: > 0 } target ? $" ({target[(target.LastIndexOf('/') + 1)..]})" : "";
            var words = cause.Message.Length == 0 ? "" : $": {cause.Message}";
            screen.WriteMarkup($"{indent}[bold red]{cause.Code.Escaped()}[/]{about.Escaped()}{words.Escaped()}");
            if (Advice.On(cause.Code) is { } advice)
                screen.WriteLine($"{indent}  {advice}");
        }
    }
}
