namespace Gatewright.Model;

/// <summary>One call of one verb: what every fact of a topology is traced back to.</summary>
public sealed class Call
{
    internal Call(Handle subject, string verb, int number)
    {
        Subject = subject;
        Verb = verb;
        Number = number;
        Token = Replayed.Call;
    }

    /// <summary>The verb, such as <c>WithBgp</c>.</summary>
    public string Verb { get; }

    /// <summary>The place in the order of calls, from 0: findings are listed in this order.</summary>
    public int Number { get; }

    /// <summary>Where the call was made, as a path of names such as <c>hub/hub-vpn</c>.</summary>
    public string Path => Subject.Path;

    /// <summary>The handle that the call describes: the new one of an <c>Add</c>, else the one it was called on.</summary>
    internal Handle Subject { get; set; }

    /// <summary>What a front end that replays source code knows the call by; null in a running program.</summary>
    internal object? Token { get; }
}

/// <summary>The place where a fact was said: one argument of one call, or the call itself.</summary>
/// <param name="Call">The call; null only for a fact nobody said.</param>
/// <param name="Argument">The verb's parameter, or null for the call itself.</param>
/// <param name="Item">The index in a parameter that takes several values.</param>
public readonly record struct Origin(Call? Call, string? Argument = null, int Item = 0)
{
    /// <summary>The path and the call, such as <c>hub/hub-vpn: WithBgp(asn)</c>.</summary>
    public override string ToString() => Call is null ? "" : $"{Call.Path}: {Call.Verb}({Argument})";
}

/// <summary>The token that a front end sets before it replays a call; the core keeps it in <see cref="Call.Token"/>.</summary>
internal static class Replayed
{
    [ThreadStatic]
    internal static object? Call;
}
