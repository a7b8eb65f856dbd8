using System.CommandLine;

namespace Gatewright.Terminals;

/// <summary>What values of options must be.</summary>
internal static class OptionDemands
{
    /// <summary>Refuses values for which a condition doesn't hold.</summary>
    /// <param name="option">The option.</param>
    /// <param name="holds">The condition; a value that isn't of the option's type never gets here.</param>
    /// <param name="message">What the value must be.</param>
    public static void Demand<T>(this Option<T> option, Func<T?, bool> holds, string message) => option.Validators.Add(result =>
    {
        try
        {
            if (!holds(result.GetValueOrDefault<T>()))
                result.AddError(message);
        }
        catch (InvalidOperationException)
        {
            // It isn't of the type, and the parser says so once validators have run; there is no way to ask whether it is.
        }
    });
}
