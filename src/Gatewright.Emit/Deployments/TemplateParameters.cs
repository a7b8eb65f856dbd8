using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

using Gatewright.Model;

/// <summary>A parameter as a template declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">ARM's word: string, int or securestring.</param>
/// <param name="Default">What is used when nothing is supplied.</param>
/// <param name="Description">What it is for.</param>
internal sealed record TemplateParameter(string Name, string Type, ArmNode? Default = null, ArmNode? Description = null)
{
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(Name);
        writer.WriteString("type", Type);
        // An empty key would deploy and never work.
        if (Type == "securestring")
            writer.WriteNumber("minLength", 1);
        writer.Write("defaultValue", Default);
        writer.Write("metadata", Description is null ? null : new ArmObject { { "description", Description } });
        writer.WriteEndObject();
    }
}

/// <summary>The parameters of a topology's template, and which of them nested templates use.</summary>
internal sealed partial class TemplateParameters
{
    private readonly Dictionary<string, TemplateParameter> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isForSubscription;

    public TemplateParameters(Topology topology, bool isForSubscription)
    {
        this.isForSubscription = isForSubscription;
        foreach (var parameter in topology.Parameters)
            Add(new(parameter.ArmName, parameter.IsNumber ? "int" : "string", Default(parameter, isForSubscription), parameter.Description.IsSaid ? ArmNode.Of(parameter.Description.Value) : null));
        foreach (var secret in topology.Secrets)
            Add(new(secret.ArmName, "securestring"));

        // Two things that share a name are a finding; the first stands.
        void Add(TemplateParameter parameter)
        {
            if (byName.TryAdd(parameter.Name, parameter))
                All.Add(parameter);
        }
    }

    public List<TemplateParameter> All { get; } = [];

    /// <summary>What the resources of a nested template use, in the order of the outer template; secrets stay secure.</summary>
    public IReadOnlyList<TemplateParameter> UsedBy(Deployment deployment)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in deployment.Resources)
        {
            foreach (var name in resource.Names)
                Note(name, used);
            foreach (var node in new[] { resource.Location, resource.Tags, resource.Zones, resource.Properties })
                Note(node, used);
        }

        var outer = new[] { ArmScope.OuterSubscription, ArmScope.OuterGroup, ArmScope.OuterLocation }.Where(used.Contains).Select(name => new TemplateParameter(name, "string"));
        return [.. All.Where(parameter => used.Contains(parameter.Name)).Select(it => new TemplateParameter(it.Name, it.Type)), .. outer];
    }

    /// <summary>
    /// What a deployment of a list declares for itself: parameters with all that is known of them. A default that ARM evaluates would mean
    /// something else in each place, or at each time, so there the value is asked for.
    /// </summary>
    public IReadOnlyList<TemplateParameter> DeclaredBy(Deployment deployment) =>
    [
        .. UsedBy(deployment).Select(used => byName.TryGetValue(used.Name, out var whole)
            ? whole with { Default = whole.Default is ArmText { Term.IsExpression: true } ? null : whole.Default }
            : used with { Description = ArmScope.MeaningOf(used.Name, isForSubscription) }),
    ];

    /// <summary>A template for a subscription has no resource group whose region it could ask for; the deployment's own serves.</summary>
    private static ArmNode? Default(Parameter parameter, bool isForSubscription) => parameter.Default switch
    {
        { Text: null } => null,
        { IsExpression: true, Text: "resourceGroup().location" } when isForSubscription => ArmTerm.Expression("deployment().location"),
        { IsExpression: true, Text: var text } => ArmTerm.Expression(text),
        { Text: var text } when parameter.IsNumber && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        { Text: var text } => text,
    };

    private static void Note(ArmNode? node, HashSet<string> used)
    {
        switch (node)
        {
            case ArmText text:
                Note(text.Term, used);
                break;
            case ArmArray array:
                foreach (var item in array.Items)
                    Note(item, used);
                break;
            case ArmObject members:
                foreach (var (name, member) in members)
                {
                    Note(new ArmTerm(name, name.StartsWith('[')), used);
                    Note(member, used);
                }

                break;
        }
    }

    private static void Note(ArmTerm term, HashSet<string> used)
    {
        if (!term.IsExpression)
            return;
        foreach (var match in Reference().EnumerateMatches(term.Text))
            used.Add(term.Text.Substring(match.Index + "parameters('".Length, match.Length - "parameters('')".Length));
    }

    [GeneratedRegex(@"parameters\('[A-Za-z0-9_]+'\)", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
