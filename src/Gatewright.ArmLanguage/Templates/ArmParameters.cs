namespace Gatewright.ArmLanguage;

/// <summary>Represents the values of a template's parameters, as a parameters file has them.</summary>
/// <example><c>template.Expand(new() { Parameters = ArmParameters.Parse(File.ReadAllBytes("main.parameters.json")) })</c></example>
/// <remarks>A value is never an expression, and a reference to a secret of a Key Vault is unknown.</remarks>
public sealed class ArmParameters
{
    private ArmParameters(ArmObject values, ImmutableArray<ArmProblem> problems) => (Values, Problems) = (values, problems);

    /// <summary>Gets what is wrong with the file. An expansion lists it, too.</summary>
    public ImmutableArray<ArmProblem> Problems { get; }

    /// <summary>The value of each parameter as the file has it: an object with <c>value</c> or <c>reference</c>.</summary>
    internal ArmObject Values { get; }

    /// <summary>Reads a parameters file from its text.</summary>
    /// <param name="json">JSON with <c>parameters</c>, or only what this contains.</param>
    /// <param name="limits">The limits; null for the defaults.</param>
    public static ArmParameters Parse(string json, ArmLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Of(JsonDocuments.Read(json, limits ?? ArmLimits.Default));
    }

    /// <summary>Reads a parameters file from its bytes.</summary>
    /// <param name="json">JSON in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</param>
    /// <param name="limits">The limits; null for the defaults.</param>
    public static ArmParameters Parse(ReadOnlyMemory<byte> json, ArmLimits? limits = null) =>
        Of(JsonDocuments.Read(json.Span, limits ?? ArmLimits.Default));

    /// <summary>Returns whether there is a value of a parameter. In a file that is still to be filled in, null stands for none.</summary>
    /// <param name="name">The parameter.</param>
    public bool Has(string name) => Values[name] is ArmObject it && (it["reference"] is ArmObject || it["value"] is not (null or ArmNull));

    private static ArmParameters Of((ArmValue? Root, ArmProblem? Problem) document)
    {
        if (document.Problem is { } problem)
            return new(ArmObject.Empty, [problem]);
        var values = document.Root is ArmObject root && root["parameters"] is { } inner ? inner : document.Root;
        return values is ArmObject it
            ? new(it, [])
            : new(ArmObject.Empty, [new("parameters-invalid", ArmSeverity.Error, "a parameters file is an object; add 'parameters'", values?.Place)]);
    }
}
