using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Finds the words of a command for a body. What the command can't say stays in the body.</summary>
internal sealed class CliArguments(Bash bash, ArmScope scope)
{
    /// <summary>Each option with its words, in the order of the table.</summary>
    public List<string> Of(CreatingCommand command, Body body)
    {
        var arguments = new List<string>();
        foreach (var option in command.Options)
        {
            if (Of(option, body) is { } argument)
                arguments.Add(argument);
        }

        return arguments;
    }

    public string Words(IEnumerable<Term> terms) => string.Join(' ', terms.Select(it => bash.Word(it, scope)));

    private string? Of(CommandOption option, Body body) => option.Form switch
    {
        OptionForm.Flag => body.TakeFlag(option.Path) is { } flag ? $"{option.Name} {(flag ? "true" : "false")}" : null,
        OptionForm.Switch => body.TakeFlag(option.Path) is true ? option.Name : null,
        OptionForm.List => body.TakeList(option.Path) is { } items ? $"{option.Name} {Words(items)}" : null,
        OptionForm.Ids => body.TakeObjects(option.Path) is { IsEmpty: false } objects
            ? $"{option.Name} {Words(objects.Select(it => it.TakeValue("id")!))}" : null,
        OptionForm.Megabits => body.TakeValue(option.Path) is { } speed ? $"{option.Name} {bash.Word(Term.Concat(speed, " Mbps"), scope)}" : null,
        OptionForm.Implied => body.TakeImplied(option),
        _ => body.TakeValue(option.Path) is { } value ? $"{option.Name} {bash.Word(value, scope)}" : null,
    };
}
