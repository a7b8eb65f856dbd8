using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Prints resources as commands of the Azure CLI, each where what it needs is there. Gateways are created side by side.</summary>
internal sealed class CliScript(LoweredTopology lowered, ScriptVariables variables)
{
    private const string GatewayType = GatewayLowering.Type;
    private readonly Bash bash = new(variables);
    private readonly HashSet<string> numbered = NumberedGateways(lowered);

    /// <summary>The commands, a paragraph for each resource.</summary>
    public IEnumerable<string> Print() => new CreationOrder(lowered).Print(Print, Wait);

    private string Print(ArmResource resource)
    {
        var name = bash.Word(resource.Names[^1], resource.Scope);
        if (resource.Layer == ArmLayer.Groups)
            return Group(resource, name);
        return $"# {resource.Type}\n{string.Concat(Commands(resource, name).Select(it => IfMissing(resource, it.Part, it.Commands)))}";
    }

    /// <summary>A part is looked for by itself, as it may be missing where its whole is there.</summary>
    private string IfMissing(ArmResource resource, string part, string commands) =>
        $"if missing \"{bash.Inside(resource.Dependency, resource.Scope)}{part}\"; then\n{commands}fi\n";

    private string Group(ArmResource group, string name)
    {
        var body = Body.Of(group);
        string[] options = [.. Subscription(group.Scope), $"--name {name}", .. Place(body, group.Scope)];
        return $"# Microsoft.Resources/resourceGroups\n{Command("group create", options, depth: 0)}";
    }

    private IEnumerable<(string Part, string Commands)> Commands(ArmResource resource, string name)
    {
        var body = Body.Of(resource);
        var arguments = new CliArguments(bash, resource.Scope);
        string[] place = [.. Subscription(resource.Scope), $"--resource-group {Quote(bash.GroupOf(resource.Scope))}"];
        if (resource.Type == GatewayType && !numbered.Contains($"{resource.Names[0]}"))
        {
            var options = CliGateway.Of(body, arguments);
            string[] at = [.. Place(body, resource.Scope)];
            if (options is not null && !body.Left.Any())
                return [("", Command(CliGateway.Name, [.. place, $"--name {name}", .. at, .. options], depth: 1))];
        }
        else if (CliCommands.For(resource.Type) is { } command && Ordinary(resource, command, body, arguments, place, name) is { } commands)
        {
            return commands;
        }

        return [("", Rest(resource, body))];
    }

    /// <summary>The command of a resource and those of its parts; null where there is something that they can't say.</summary>
    private List<(string Part, string Commands)>? Ordinary(
        ArmResource resource, CreatingCommand command, Body body, CliArguments arguments, string[] place, string name)
    {
        string[] parent = command.ParentOption is { } option ? [$"{option} {bash.Word(resource.Names[^2], resource.Scope)}"] : [];
        string[] at = command.HasPlace ? [.. Place(body, resource.Scope, hasTags: !CliCommands.IsWithoutTags(command))] : [];
        List<(string Part, string Commands)> commands =
            [("", Command(command.Name, [.. place, .. parent, $"--name {name}", .. at, .. arguments.Of(command, body)], depth: 1))];
        foreach (var (path, part) in command.Parts)
        {
            foreach (var inner in body.TakeObjects(path))
            {
                var own = inner.Peek("name");
                string[] named = own is null || part.Options.Any(it => it.Path == "name")
                    ? [] : [$"--name {bash.Word(inner.TakeValue("name")!, resource.Scope)}"];
                var added = Command(part.Name, [.. place, $"{part.ParentOption} {name}", .. named, .. arguments.Of(part, inner)], depth: 1);
                if (inner.Left.Any())
                    return null;
                if (own is null)
                    commands[0] = ("", commands[0].Commands + added);
                else
                    commands.Add(($"/{path[(path.LastIndexOf('.') + 1)..]}/{bash.Inside(own, resource.Scope)}", added));
            }
        }

        return body.Left.Any() ? null : commands;
    }

    /// <summary>The whole resource as Resource Manager takes it.</summary>
    private string Rest(ArmResource resource, Body left)
    {
        var why = CliCommands.For(resource.Type) is null && resource.Type != GatewayType
            ? "No command says all of it, so it is written as Resource Manager takes it."
            : $"The command can't say {string.Join(", ", Unsayable(left))}, so it is written as Resource Manager takes it.";
        var json = new BashJson(bash, variables, resource.Scope).Print(Body.TreeOf(resource));
        var id = bash.Inside(resource.Dependency, resource.Scope);
        var wait = resource.Type == GatewayType ? "" : $"  wait_for \"{id}\" {resource.ApiVersion}\n";
        return $"  # {why}\n  put \"{id}\" {resource.ApiVersion} <<JSON\n{json}\nJSON\n{wait}";
    }

    private static IEnumerable<string> Unsayable(Body left)
    {
        string[] names = [.. left.Left.Select(it => it.Split('.')[^1]).Distinct().Take(4)];
        return names.Length == 0 ? ["parts of it"] : names;
    }

    private string Wait(ArmResource gateway) => $"az network vnet-gateway wait --created {string.Join(' ', Subscription(gateway.Scope))}"
        + $" --resource-group {Quote(bash.GroupOf(gateway.Scope))} --name {bash.Word(gateway.Names[0], gateway.Scope)}\n";

    private IEnumerable<string> Subscription(ArmScope scope) =>
        [$"--subscription {Quote(bash.SubscriptionOf(scope))}"];

    private IEnumerable<string> Place(Body body, ArmScope scope, bool hasTags = true)
    {
        if (body.TakeValue("location") is { } location)
            yield return $"--location {bash.Word(location, scope)}";
        if (!hasTags || body.TakeTags() is not { IsEmpty: false } tags)
            yield break;
        yield return $"--tags {string.Join(' ', tags.Select(it => bash.Word(Term.Concat(it.Name, "=", it.Value), scope)))}";
    }

    private static string Quote(string inside) =>
        inside.All(it => char.IsAsciiLetterOrDigit(it) || it is '-' or '_' or '.') ? inside : $"\"{inside}\"";

    private static string Command(string name, IEnumerable<string> options, int depth)
    {
        var indent = new string(' ', 2 * depth);
        return $"{indent}az {name} \\\n{indent}  {string.Join($" \\\n{indent}  ", options)} \\\n{indent}  --output none\n";
    }

    /// <summary>Gateways whose IP configurations others name: the command would name them its own way.</summary>
    private static HashSet<string> NumberedGateways(LoweredTopology lowered)
    {
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var finder = new IdFinder(id =>
        {
            if (id.ResourceType == GatewayType + "/ipConfigurations")
                named.Add($"{id.Names[0]}");
        });
        foreach (var resource in lowered.Resources)
            resource.WriteProperties(finder);
        return named;
    }
}
