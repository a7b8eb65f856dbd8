using System.Text.RegularExpressions;
using Gatewright.Model;
using Gatewright.Overview;
using Gatewright.Terminals;

namespace Gatewright.Reports;

/// <summary>Tells who emits a template what it leaves to the owners of what exists.</summary>
internal static partial class OwnerTasksNote
{
    /// <summary>With the commands, for who is about to deploy.</summary>
    public static void Write(Topology topology, Screen screen)
    {
        foreach (var side in OwnerTasks.Of(topology))
        {
            string[] commands = [.. side.Commands.Select(it => it.ToString())];
            var variables = commands.SelectMany(command => Variable().Matches(command)).Select(it => it.Value).Distinct().ToArray();
            screen.WriteLine($"Not in the template: {side.What}. Who owns {side.Owned.Path} "
                + $"runs{(variables.Length == 0 ? "" : $", with {string.Join(", ", variables)} set as in the deployment")}:");
            foreach (var command in commands)
                screen.WriteLine($"  {command}");
            if (side.When is { } order)
                screen.WriteLine($"  {order}.");
        }
    }

    /// <summary>In a line, for who checks the program.</summary>
    public static void Mention(Topology topology, Screen screen)
    {
        if (OwnerTasks.Of(topology).Count() is > 0 and var count)
            screen.WriteLine($"{(count == 1 ? "1 side of a relation is" : FormattableString.Invariant($"{count} sides of relations are"))} left to others; "
                + $"show and emit have the commands");
    }

    [GeneratedRegex(@"\$[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Variable();
}
