using System.Text;
using Gatewright.Arm.Template;
using Gatewright.Emit.Templates;

namespace Gatewright.Emit.ArmJson;

/// <summary>The list of deployments for people: stage by stage, with the command of each.</summary>
internal sealed class DeploymentGuide(DeploymentPlan plan, ImmutableArray<PlannedFile> all, ListLanguage language)
{
    /// <summary>What a command line needs a value for, and an expression that it can't evaluate is one.</summary>
    private readonly HashSet<string> used = [];
    private bool hasBrackets = language == ListLanguage.Arm
        && all.Any(file => file.Parameters is not null && file.Deployment.Parameters.Any(it => it.Reference is { IsComputed: true }));

    public string Print()
    {
        (int Stage, string Commands)[] stages = [.. all.GroupBy(it => it.Stage).Select(it => (it.Key, string.Concat(it.Select(file => Command(file) + "\n"))))];
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"""
            # Deployments of {PlainText.Of($"{plan.Topology.Name}")}

            {all.Length} deployments in {stages.Length} stages. What stands in one stage may be deployed at the same time; a stage begins when the one
            before is finished. `{language.Index}` says more finely which deployment waits for which.

            """));
        if (language == ListLanguage.Bicep)
            text.Append(Environment());
        else if (all.Any(it => it.Parameters is not null))
            text.Append("\nFill in the parameters files first; Azure refuses a value that is still null. One parameter has one value in all files.\n");
        if (hasBrackets)
            text.Append("\nReplace text in brackets by what it says of the parameters that it names: neither the command line "
                + "nor a parameters file evaluates it.\n");
        var places = Places().Where(it => used.Contains(it.Variable)).ToArray();
        if (places.Length > 0)
            text.Append($"\n```sh\n{string.Concat(places.Select(it => $"{Export}{it.Variable}={it.Value} # {it.Meaning}\n"))}```\n");
        foreach (var (stage, commands) in stages)
            text.Append(FormattableString.Invariant($"\n## Stage {stage}\n\n```sh\n{commands}```\n"));
        return text.ToString();
    }

    private string Export => language == ListLanguage.Bicep ? "export " : "";

    /// <summary>Parameters that files read from the environment and no command line names; secrets are typed unseen.</summary>
    private string Environment()
    {
        var asked = all.SelectMany(it => it.Deployment.Parameters)
            .Where(it => it is { Default: null, Reference: null or { IsComputed: true } } && OuterPlace.Find(it.Name) is null)
            .DistinctBy(it => it.Name, StringComparer.OrdinalIgnoreCase)
            .Select(it => (Variable: ListLanguage.EnvironmentOf(it.Name), it.Type))
            .Where(it => !used.Contains(it.Variable)).ToArray();
        return asked.Length == 0 ? "" : $"""

            The parameters files read these variables, and Bicep refuses one that is missing:

            ```sh
            {string.Join('\n', asked.Select(it => it.Type == TemplateParameterType.SecureString
                ? $"read -rs {it.Variable} && export {it.Variable}" : $"export {it.Variable}="))}
            ```

            """;
    }

    /// <summary>What a person sets once: parameters that say where something stands, and the place deployed to.</summary>
    private IEnumerable<(string Variable, string Value, string Meaning)> Places() =>
    [
        .. all.SelectMany(it => new[] { it.Deployment.Scope.Subscription, it.Deployment.Scope.Group, Region(it.Location) })
            .OfType<Term.Parameter>().Select(it => it.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(it => (language.VariableOf(it), "",
                $"the parameter {it}, as in the parameters files")),
        .. OuterPlace.All.Select(it => (
            it.Variable,
            it == OuterPlace.Location && plan.Location is { } region ? Word(Term.Of(region)) : "",
            it.Meaning(all.Any(file => file.Deployment.IsSubscriptionScope)))),
    ];

    private string Command(PlannedFile file)
    {
        var (subscription, group) = file.Deployment.Scope;
        var command = new StringBuilder("az deployment ");
        command.Append(file.Deployment.IsSubscriptionScope
            ? $"sub create --subscription {Word(subscription, "SUBSCRIPTION")} --location {Variable("LOCATION")}"
            : $"group create --subscription {Word(subscription, "SUBSCRIPTION")} --resource-group {Word(group, "RESOURCE_GROUP")}");
        command.Append($" --name {Word(file.Name)}");
        OuterPlace[] places = [.. OuterPlace.All.Where(place => file.Deployment.Parameters.Any(it => it.Name == place.Parameter))];
        if (file.Parameters is { } read && language == ListLanguage.Bicep)
        {
            used.UnionWith(places.Select(it => it.Variable));
            return command.Append($" --parameters {Word(read)}").ToString();
        }

        command.Append($" --template-file {Word(file.Template)}");
        if (file.Parameters is not { } parameters)
            return command.ToString();
        command.Append($" --parameters {Word("@" + parameters)}");
        foreach (var place in places)
            command.Append($" {place.Parameter}={Variable(place.Variable)}");
        return command.ToString();
    }

    private static Term? Region(Value<Region>? location) => location is null ? null : Term.Of(location);

    private string Word(Term? term, string place) => term is null ? Variable(place) : Word(term);

    /// <summary>For a POSIX shell: a parameter is a variable there, too.</summary>
    private string Word(Term term)
    {
        if (term is Term.Parameter parameter)
            return Variable(language.VariableOf(parameter.Name));
        hasBrackets |= term.IsComputed;
        var text = term is Term.Literal literal ? literal.Text : $"[{term}]";
        return text.All(it => char.IsAsciiLetterOrDigit(it) || it is '-' or '_' or '.') ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private string Variable(string name)
    {
        used.Add(name);
        return $"\"${name}\"";
    }
}
