using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Finds the parameters of a command for a body. What the command can't say stays in the body.</summary>
internal static class PowerShellArguments
{
    /// <summary>Stands where a part has something that its command can't say.</summary>
    public const string Left = "\u0000";

    public static string Of(CreatingCommand command, Body body, PowerShell shell, ArmScope scope) =>
        string.Concat(command.Options.Select(it => Of(it, body, shell, scope)));

    private static string Of(CommandOption option, Body body, PowerShell shell, ArmScope scope) => option.Form switch
    {
        OptionForm.Switch => body.TakeFlag(option.Path) is true ? $" {option.Name}" : "",
        OptionForm.Flag => body.TakeFlag(option.Path) is { } flag ? $" {option.Name} {(flag ? "$true" : "$false")}" : "",
        OptionForm.List => body.TakeList(option.Path) is { } items ? $" {option.Name} {string.Join(", ", items.Select(it => shell.Value(it, scope)))}" : "",
        OptionForm.Ids => body.TakeObjects(option.Path) is { IsEmpty: false } objects
            ? $" {option.Name} {string.Join(", ", objects.Select(it => shell.Value(it.TakeValue("id")!, scope)))}" : "",
        OptionForm.Fetched => Fetched(option, body, shell, scope),
        OptionForm.Implied => body.TakeImplied(option) ?? "",
        _ => option.Takes(body.Peek(option.Path)) && body.TakeValue(option.Path) is { } value ? $" {option.Name} {shell.Value(value, scope)}" : "",
    };

    /// <summary>A command takes the object itself, which another gets; in this subscription only.</summary>
    private static string Fetched(CommandOption option, Body body, PowerShell shell, ArmScope scope)
    {
        if (option.Name.Split(' ') is not [var parameter, var getter]
            || body.Peek(option.Path) is not Term.ResourceId { SubscriptionId: null, Names: [var name] } id)
        {
            return "";
        }

        body.TakeValue(option.Path);
        var group = shell.Group(id.ResourceGroupName is { } other ? scope with { Group = other } : scope);
        return $" {parameter} ({getter} -ResourceGroupName {group} -Name {shell.Value(name, scope)})";
    }
}
