using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Prints resources as commands of Az PowerShell, each where what it needs is there. Gateways are created side by side, as jobs.</summary>
internal sealed class PowerShellCommands(LoweredTopology lowered, ScriptVariables variables)
{
    private readonly PowerShell shell = new(variables);

    /// <summary>The commands, a paragraph for each resource.</summary>
    public IEnumerable<string> Print() => new CreationOrder(lowered).Print(Print, Wait);

    private string Print(ArmResource resource)
    {
        var name = shell.Value(resource.Names[^1], resource.Scope);
        if (resource.Layer == ArmLayer.Groups && resource.Scope.Subscription is null)
            return $"New-AzResourceGroup -Name {name}{Place(Body.Of(resource), resource.Scope)} -Force | Out-Null";
        var id = shell.Inside(resource.Dependency, resource.Scope);
        return $"# {resource.Type}\nif (Test-Missing \"{id}\" {Version(resource)}) {{\n    {Command(resource, name) ?? Rest(resource, id)}\n}}";
    }

    /// <summary>Commands work in one subscription, the current one.</summary>
    private string? Command(ArmResource resource, string name)
    {
        if (resource.Scope.Subscription is not null || PowerShellTables.For(resource.Type) is not { } command)
            return null;
        var body = Body.Of(resource);
        var place = $" -ResourceGroupName {shell.Group(resource.Scope)} -Name {name}{Place(body, resource.Scope)}";
        var arguments = PowerShellArguments.Of(command, body, shell, resource.Scope);
        foreach (var (path, part) in command.Parts)
        {
            string[] parts = [.. body.TakeObjects(path).Select(it => Part(part, it, resource.Scope)).TakeWhile(it => it is not null)!];
            if (body.Left.Any(it => it == path))
                return null;
            arguments += parts.Length == 0 ? "" : $" {part.ParentOption} @(\n        {string.Join(",\n        ", parts)}\n    )";
        }

        return body.Left.Any() || arguments.Contains(PowerShellArguments.Left, StringComparison.Ordinal)
            ? null
            : resource.Type == GatewayLowering.Type
                ? $"$jobs[\"{shell.Inside(resource.Dependency, resource.Scope)}\"] = {command.Name}{place}{arguments} -Force -AsJob"
                : $"{command.Name}{place}{arguments} -Force | Out-Null";
    }

    private string Part(CreatingCommand command, Body body, ArmScope scope)
    {
        var name = body.TakeValue("name") is { } own ? $" -Name {shell.Value(own, scope)}" : "";
        var arguments = PowerShellArguments.Of(command, body, shell, scope);
        return body.Left.Any() ? PowerShellArguments.Left : $"({command.Name}{name}{arguments})";
    }

    /// <summary>The whole resource as Resource Manager takes it.</summary>
    private string Rest(ArmResource resource, string id)
    {
        var body = shell.Table(Body.TreeOf(resource), resource.Scope, 1);
        var why = resource.Scope.Subscription is null ? "No command says all of it" : "Commands work in the current subscription";
        var write = $"# {why}, so it is written as Resource Manager takes it.\n"
            + $"    Set-Resource \"{id}\" {Version(resource)} ({body})";
        return resource.Type == GatewayLowering.Type ? write : $"{write}\n    Wait-Resource \"{id}\" {Version(resource)}";
    }

    private string Wait(ArmResource gateway) => $"Wait-Resource \"{shell.Inside(gateway.Dependency, gateway.Scope)}\" {Version(gateway)}";

    private static string Version(ArmResource resource) => PowerShell.Quoted(resource.ApiVersion);

    private string Place(Body body, ArmScope scope)
    {
        var place = body.TakeValue("location") is { } location ? $" -Location {shell.Value(location, scope)}" : "";
        return body.TakeTags() is { IsEmpty: false } tags
            ? $"{place} -Tag @{{ {string.Join("; ", tags.Select(it => $"{shell.Value(it.Name, scope)} = {shell.Value(it.Value, scope)}"))} }}"
            : place;
    }
}
