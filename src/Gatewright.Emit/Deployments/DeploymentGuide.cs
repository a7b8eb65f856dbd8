using System.Text;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

/// <summary>The list of deployments for people: stage by stage, with the command of each.</summary>
internal static class DeploymentGuide
{
    public static string Of(string topology, ImmutableArray<ArmDeployment> all, string? location)
    {
        var stages = all.GroupBy(it => it.Stage).ToArray();
        var commands = stages.ToDictionary(it => it.Key, it => string.Concat(it.Select(deployment => Command(deployment) + "\n")));
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"""
            # Deployments of {topology}

            {all.Length} deployments in {stages.Length} stages. What stands in one stage may be deployed at the same time; a stage begins when the one
            before is finished. `deployments.json` says more finely which deployment waits for which.

            """));
        if (all.Any(it => it.ParametersJson is not null))
            text.Append("\nFill in the parameters files first; Azure refuses a value that is still null. One parameter has one value in all files.\n");
        if (all.Any(it => it.ParametersJson?.Contains("\"[", StringComparison.Ordinal) is true) || commands.Values.Any(it => it.Contains("'[", StringComparison.Ordinal)))
            text.Append("\nReplace text in brackets by what it says of the parameters that it names: neither the command line nor a parameters file evaluates it.\n");
        var places = Places(all, location).Where(place => commands.Values.Any(it => it.Contains($"\"${place.Name}\"", StringComparison.Ordinal))).ToArray();
        if (places.Length > 0)
            text.Append($"\n```sh\n{string.Concat(places.Select(it => $"{it.Name}={it.Value} # {it.Meaning}\n"))}```\n");
        foreach (var stage in stages)
            text.Append(FormattableString.Invariant($"\n## Stage {stage.Key}\n\n```sh\n{commands[stage.Key]}```\n"));
        return text.ToString();
    }

    /// <summary>What a person sets once: parameters that say where something stands, and the place deployed to.</summary>
    private static IEnumerable<(string Name, string Value, string Meaning)> Places(ImmutableArray<ArmDeployment> all, string? location) =>
    [
        .. all.SelectMany(it => new[] { it.Subscription, it.ResourceGroup, it.Location }).Select(ParameterOf).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Select(it => (it, "", $"the parameter {it}, as in the parameters files")),
        ("SUBSCRIPTION", "", ArmScope.MeaningOf(ArmScope.OuterSubscription, all.Any(it => it.IsForSubscription))),
        ("RESOURCE_GROUP", "", ArmScope.MeaningOf(ArmScope.OuterGroup, all.Any(it => it.IsForSubscription))),
        ("LOCATION", location is null ? "" : Quoted(location), ArmScope.MeaningOf(ArmScope.OuterLocation, all.Any(it => it.IsForSubscription))),
    ];

    private static string Command(ArmDeployment deployment)
    {
        var subscription = Quoted(deployment.Subscription, "SUBSCRIPTION");
        var command = new StringBuilder(deployment.IsForSubscription
            ? $"az deployment sub create --subscription {subscription} --location {Quoted(null, "LOCATION")}"
            : $"az deployment group create --subscription {subscription} --resource-group {Quoted(deployment.ResourceGroup, "RESOURCE_GROUP")}");
        command.Append($" --name {Quoted(deployment.Name)} --template-file {Quoted(deployment.File)}");
        if (deployment.ParametersFile is not { } file)
            return command.ToString();
        command.Append($" --parameters {Quoted("@" + file)}");
        foreach (var (parameter, place) in new[] { (ArmScope.OuterSubscription, "SUBSCRIPTION"), (ArmScope.OuterGroup, "RESOURCE_GROUP"), (ArmScope.OuterLocation, "LOCATION") })
        {
            if (deployment.Parameters.Contains(parameter))
                command.Append($" {parameter}={Quoted(null, place)}");
        }

        return command.ToString();
    }

    private static string Quoted(string? text, string place) => text is null ? $"\"${place}\"" : Quoted(text);

    /// <summary>For a POSIX shell: a parameter is a variable there, too.</summary>
    private static string Quoted(string text) =>
        ParameterOf(text) is { } parameter ? $"\"${parameter}\""
        : text.All(it => char.IsAsciiLetterOrDigit(it) || it is '-' or '_' or '.') ? text
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string? ParameterOf(string? text) =>
        text is not null && text.StartsWith("[parameters('", StringComparison.Ordinal) && text.IndexOf('\'', 13) == text.Length - 3 ? text[13..^3] : null;
}
