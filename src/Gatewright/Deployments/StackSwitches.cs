using System.CommandLine;
using Gatewright.Deploy;

namespace Gatewright.Deployments;

/// <summary>The options of a deployment stack.</summary>
internal sealed class StackSwitches
{
    private readonly Option<bool> asStack = new("--as-stack") { Description = "Deploys as a deployment stack, which knows what the program has no longer." };
    private readonly Option<string> unmanaged = new Option<string>("--unmanaged")
    {
        Description = "With --as-stack: what becomes of what the program has no longer.", DefaultValueFactory = _ => "detach",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "detach", "delete", "delete-with-groups");

    private readonly Option<string> deny = new Option<string>("--deny")
    {
        Description = "With --as-stack: what is denied to everybody else on its resources.", DefaultValueFactory = _ => "none",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "none", "delete", "write-and-delete");

    public void AddTo(Command command)
    {
        command.Options.Add(asStack);
        command.Options.Add(unmanaged);
        command.Options.Add(deny);
    }

    public StackOptions? Of(ParseResult parsed)
    {
        if (!parsed.GetValue(asStack))
        {
            return parsed.GetResult(unmanaged) is { Implicit: false } || parsed.GetResult(deny) is { Implicit: false }
                ? throw new UsageException("--unmanaged and --deny are for a stack; add --as-stack.")
                : null;
        }

        var gone = parsed.GetValue(unmanaged)!.ToLowerInvariant();
        return new()
        {
            Resources = gone == "detach" ? Unmanaged.Detach : Unmanaged.Delete,
            ResourceGroups = gone == "delete-with-groups" ? Unmanaged.Delete : Unmanaged.Detach,
            Deny = parsed.GetValue(deny)!.ToLowerInvariant() switch
            {
                "delete" => Denied.Delete,
                "write-and-delete" => Denied.WriteAndDelete,
                _ => Denied.None,
            },
        };
    }
}
