using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gatewright.Reports;
using Gatewright.Rules;

namespace Gatewright.Commands;

/// <summary>The options of verbs that ask the rule book.</summary>
internal sealed class CheckOptions
{
    private readonly Option<Override[]> severity;

    private readonly Option<DateTime?> asOf = new("--as-of")
    {
        Description = "Evaluates retirements as of this date. Default: the release date of the rules.",
        HelpName = "yyyy-MM-dd",
        CustomParser = Date,
    };

    /// <param name="builder">Its own rules can be overridden, too.</param>
    public CheckOptions(TopologyBuilder builder)
        : this(id => RuleBook.Find(id) ?? builder.It.OwnRules.Select(own => own.Rule).FirstOrDefault(rule =>
            string.Equals(rule?.Id, id, StringComparison.OrdinalIgnoreCase)))
    {
    }

    /// <param name="find">Finds a rule by its id.</param>
    public CheckOptions(Func<string, Rule?> find) => severity = new("--severity")
    {
        Description = "Sets the level of a rule: error, warning, information or none. Repeatable.",
        HelpName = "GWxxxx=LEVEL",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => Overrides(result, find),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(severity);
        command.Options.Add(asOf);
    }

    public CheckSettings Of(ParseResult parsed) => new(
        parsed.GetValue(asOf),
        (parsed.GetValue(severity) ?? []).GroupBy(it => it.Rule).ToDictionary(it => it.Key, it => it.Last().Severity));

    private static Override[] Overrides(ArgumentResult result, Func<string, Rule?> find)
    {
        var overrides = new List<Override>();
        foreach (var token in result.Tokens)
        {
            var (id, level) = token.Value.Split('=') is [var left, var right] ? (left, right) : (token.Value, "");
            if (find(id) is not { } rule)
                result.AddError($"'{token.Value}': there is no rule '{id}'; write a rule's id and a level, such as {RuleBook.Rules[0].Id}=warning.");
            else if (!TryRead(level, out var known))
                result.AddError($"'{token.Value}': '{level}' is not a level; write {rule.Id}=error, =warning, =information or =none.");
            else
                overrides.Add(new(rule, known));
        }

        return [.. overrides];
    }

    private static bool TryRead(string level, out Severity? severity)
    {
        severity = level switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "information" => Severity.Information,
            _ => null,
        };
        return severity is not null || level == "none";
    }

    private static DateTime? Date(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var date))
            return date;
        result.AddError($"'{text}' is not a day; write --as-of with year, month and day, such as 2027-01-31.");
        return null;
    }

    private sealed record Override(Rule Rule, Severity? Severity);
}
