using System.Runtime.CompilerServices;

namespace Gatewright.ArmLanguage;

/// <summary>
/// Reads JSON as ARM's own reader does: with comments, trailing commas, names without quotes, and the later of two equal names wins. The
/// function <c>json()</c> is laxer still: it takes text that ends early and ignores what follows the value.
/// </summary>
internal sealed class JsonParser
{
    private readonly JsonScanner scanner;
    private readonly ArmLimits limits;
    private readonly bool isFunction;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private int depth;

    private JsonParser(string text, ArmLimits limits, bool isFunction) =>
        (scanner, this.limits, this.isFunction) = (new(text), limits, isFunction);

    /// <exception cref="JsonFailure">The text is no JSON.</exception>
    public static ArmValue Document(string text, ArmLimits limits)
    {
        var parser = new JsonParser(text, limits, isFunction: false);
        parser.scanner.SkipBlank();
        var value = parser.Value(JsonPlace.Root(new JsonSource(text), parser.scanner.Offset));
        parser.scanner.SkipBlank();
        return parser.scanner.AtEnd ? value : throw parser.scanner.Failure("there is text behind the value; remove it");
    }

    /// <summary>The argument of <c>json()</c>. What it gives has no place.</summary>
    /// <exception cref="JsonFailure">The text is no JSON.</exception>
    public static ArmValue Argument(string text, ArmLimits limits)
    {
        var parser = new JsonParser(text, limits, isFunction: true);
        parser.scanner.SkipBlank();
        return parser.Value(null);
    }

    private ArmValue Value(JsonPlace? place)
    {
        if (scanner.AtEnd)
            throw scanner.Unexpected("a value");
        return scanner.Current switch
        {
            '{' => Nested(place, Object),
            '[' => Nested(place, Array),
            '"' or '\'' => new ArmString(JsonStrings.Read(scanner, texts), place),
            _ => JsonLiterals.Read(scanner, place),
        };
    }

    private ArmValue Nested(JsonPlace? place, Func<JsonPlace?, ArmValue> read)
    {
        if (++depth > limits.MaxJsonDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonFailure("json-depth", $"the document is nested deeper than {limits.MaxJsonDepth} levels; split it", scanner.Offset);
        scanner.Offset++;
        var value = read(place);
        depth--;
        return value;
    }

    private ArmObject Object(JsonPlace? place)
    {
        var members = new ObjectBuilder();
        while (!Ends('}'))
        {
            var name = Name();
            scanner.SkipBlank();
            if (!scanner.TryTake(':'))
                throw scanner.Unexpected("':'");
            scanner.SkipBlank();
            members.Set(name, Value(place?.Member(name, scanner.Offset)));
            Separate('}');
        }

        return members.Build(place);
    }

    private ArmArray Array(JsonPlace? place)
    {
        var items = ImmutableArray.CreateBuilder<ArmValue>();
        while (!Ends(']'))
        {
            var itemPlace = place?.Item(items.Count, scanner.Offset);
            // Two commas in a row leave out a value, which is null.
            items.Add(scanner.Current is ',' ? new ArmNull(itemPlace) : Value(itemPlace));
            Separate(']');
        }

        return new(items.DrainToImmutable(), place);
    }

    private bool Ends(char end)
    {
        scanner.SkipBlank();
        return scanner.TryTake(end) || isFunction && scanner.AtEnd;
    }

    private void Separate(char end)
    {
        scanner.SkipBlank();
        if (!scanner.TryTake(',') && scanner.Current != end && !(isFunction && scanner.AtEnd))
            throw scanner.Unexpected($"',' or '{end}'");
    }

    private string Name() => scanner.Current is '"' or '\'' ? JsonStrings.Read(scanner, texts) : JsonStrings.ReadBareName(scanner);
}
