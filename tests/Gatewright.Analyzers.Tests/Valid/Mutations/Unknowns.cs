namespace Gatewright.Tests.Valid.Mutations;

/// <summary>The program does what it did, but nobody can know that before it runs: then silence is asked for.</summary>
internal static class Unknowns
{
    public static IEnumerable<Rewrite> All =>
    [
        new("text from the environment or else", mutant =>
            Literals.Replaced(mutant, (_, text) => $"(Environment.GetEnvironmentVariable(\"NOBODY_SETS_THIS\") ?? {text})", literal =>
            Literals.TypeOf(literal) == "string")),
        new("literal or another, as the clock says", mutant =>
            Literals.Replaced(mutant, (_, text) => $"(Environment.ProcessId > 0 ? {text} : throw new InvalidOperationException())")),
        new("number that is only known when it runs", mutant =>
            Literals.Replaced(mutant, (type, text) => $"({text} + ({type})Math.Min(0, Environment.TickCount64 & 1L))", literal =>
            Literals.TypeOf(literal) is "int" or "long")),
        new("statement under an unknown condition", mutant =>
            Statements.Wrapped(mutant, text => $"if (Environment.ProcessId > 0) {{ {text} }} else throw new InvalidOperationException();")),
        new("statement that may not run", mutant => Statements.Wrapped(mutant, text => $"if (Environment.ProcessId > 0) {{ {text} }}")),
        new("ten statements that may not run", Flagged),
        new("statement on both branches", mutant => Statements.Wrapped(mutant, text => $"if (Environment.ProcessId > 0) {{ {text} }} else {{ {text} }}")),
        new("statement in a loop of unknown length", mutant => Statements.Wrapped(mutant, mutant.Fresh("turn") is var name ? text =>
            $"for (var {name} = 0; {name} < Math.Sign(Environment.ProcessId); {name}++) {{ {text} }}" : null!)),
        new("statement in a lambda that the platform calls", mutant => Statements.Wrapped(mutant, text => $"Parallel.Invoke(() => {{ {text} }});",
            Statements.CanMove)),
        new("statement in a lambda that a list calls", mutant => Statements.Wrapped(mutant, text => $"new List<int>([1]).ForEach(_ => {{ {text} }});",
            Statements.CanMove)),
        new("statement in a task", mutant => Statements.Wrapped(mutant, text => $"Task.Run(() => {{ {text} }}).GetAwaiter().GetResult();", Statements.CanMove)),
    ];

    /// <summary>Each under a flag of its own, which nobody sets.</summary>
    private static Mutant? Flagged(Mutant mutant)
    {
        Mutant? flagged = null;
        for (var number = 1; number <= 10; number++)
        {
            var flag = $"NO_FLAG_{number}";
            if (Statements.Wrapped(flagged ?? mutant, text => $"if (Environment.GetEnvironmentVariable(\"{flag}\") is null) {{ {text} }}") is not { } next)
                break;
            flagged = next;
        }

        return flagged;
    }
}
