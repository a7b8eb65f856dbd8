using Gatewright.Import.Documents;

namespace Gatewright.Import.Supplied;

/// <summary>
/// Parameters with a default that a topology can keep as parameters: each is used as a whole value, as a name, or as the block of a subnet or host.
/// What decides whether or how often something is deployed takes its default, and so does what is a part of another text.
/// </summary>
internal sealed class OpenParameters
{
    /// <summary>A parameter's misuse may show once another one has its default; after as many rounds all take theirs.</summary>
    private const int Rounds = 4;

    private readonly ArmTemplate template;
    private readonly ExpansionOptions options;
    private readonly int round;

    private OpenParameters(ArmTemplate template, ExpansionOptions options, ImmutableHashSet<string> names, int round)
    {
        (this.template, this.options, this.round) = (template, options, round);
        Names = round < Rounds ? names : [];
        Expansion = template.Expand(options with { OpenParameters = Names });
    }

    public ImmutableHashSet<string> Names { get; }

    /// <summary>What the template deploys if they are unknown.</summary>
    public Expansion Expansion { get; }

    /// <summary>Those of a template, as far as expressions tell.</summary>
    public static OpenParameters In(ArmTemplate template, ExpansionOptions options)
    {
        var closed = template.Expand(options);
        var open = new OpenParameters(template, options, Candidates(template, options), 0);
        if (open.Expansion.Problems.Length > closed.Problems.Length)
            return new(template, options, [], 0);
        for (var misused = MisusedParameters.In(open.Expansion); !open.Names.Intersect(misused).IsEmpty; misused = MisusedParameters.In(open.Expansion))
            open = open.Without(misused);
        return open;
    }

    /// <summary>Without those that values depend on which have to be known.</summary>
    public OpenParameters Without(IEnumerable<ArmValue> values) => Without(values.OfType<ArmUnknown>().SelectMany(it => ParameterUses.In(it.Expression)));

    private OpenParameters Without(IEnumerable<string> misused) => Names.Intersect(misused) is { IsEmpty: false } wrong
        ? new(template, options, Names.Except(wrong), round + 1)
        : this;

    private static ImmutableHashSet<string> Candidates(ArmTemplate template, ExpansionOptions options)
    {
        var names = ImmutableHashSet<string>.Empty.WithComparer(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, written) in ((template.Root as ArmObject)?["parameters"] as ArmObject)?.Members ?? [])
        {
            if (options.Parameters?.Has(name) is not true && written is ArmObject definition && definition["type"] is ArmString { Value: "string" or "int" }
                && definition["defaultValue"] is { } value && Default(value, names) is not null)
                names = names.Add(name);
        }

        return names;
    }

    /// <summary>A default that a topology can have: a text or a number, the region of the deployment, or another parameter that stays one.</summary>
    public static Value<Text>? Default(ArmValue value, ImmutableHashSet<string> others) => value switch
    {
        ArmInteger number => new Text(number.ToJson()),
        ArmString { Value: ['[', '[', ..] } => null,
        ArmString { Value: ['[', .. var expression, ']'] }
            when others.Any(it => expression.Equals($"parameters('{it}')", StringComparison.OrdinalIgnoreCase)) =>
            new Value<Text>.Expression(expression),
        ArmString { Value: "[resourceGroup().location]" or "[deployment().location]" } => new Value<Text>.Expression(
            ((Value<Region>.Expression)Region.OfResourceGroup).Term),
        ArmString { Value: ['[', .., ']'] } => null,
        ArmString text => new Text(text.Value),
        _ => null,
    };
}
