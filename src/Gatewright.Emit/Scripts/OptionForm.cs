namespace Gatewright.Emit.Scripts;

/// <summary>How a command takes a property.</summary>
internal enum OptionForm
{
    Value,

    /// <summary>Several words behind the option.</summary>
    List,

    /// <summary>The ids of a list of references.</summary>
    Ids,

    /// <summary>True or false behind the option.</summary>
    Flag,

    /// <summary>The option alone where it is true.</summary>
    Switch,

    /// <summary>What the command writes without being asked; anything else it can't say.</summary>
    Implied,

    /// <summary>An object that another command gets by its name.</summary>
    Fetched,

    /// <summary>Megabits per second, behind a number.</summary>
    Megabits,
}
