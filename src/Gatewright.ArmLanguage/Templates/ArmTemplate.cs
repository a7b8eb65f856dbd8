namespace Gatewright.ArmLanguage;

/// <summary>Represents a template of Azure Resource Manager, as read from its JSON.</summary>
/// <example>
/// <code>
/// var expansion = ArmTemplate.Parse(File.ReadAllBytes("main.json")).Expand();
/// foreach (var resource in expansion.Resources)
///     Console.WriteLine($"{resource.Place?.Line}: {resource.Type} {resource.Name}");
/// </code>
/// </example>
/// <remarks>Nothing here throws because of what a document contains: what is wrong is listed in <see cref="Problems"/>.</remarks>
public sealed class ArmTemplate
{
    private ArmTemplate(ArmValue? root, ImmutableArray<ArmProblem> problems) => (Root, Problems) = (root, problems);

    /// <summary>Gets the document; null when it is no JSON.</summary>
    public ArmValue? Root { get; }

    /// <summary>Gets why the document is no JSON; empty when it is.</summary>
    public ImmutableArray<ArmProblem> Problems { get; }

    /// <summary>Reads a template from text.</summary>
    /// <param name="json">JSON with comments, as ARM accepts it.</param>
    /// <param name="limits">The limits; null for the defaults.</param>
    public static ArmTemplate Parse(string json, ArmLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var (root, problem) = JsonDocuments.Read(json, limits ?? ArmLimits.Default);
        return new(root, problem is null ? [] : [problem]);
    }

    /// <summary>Reads a template from the bytes of a file.</summary>
    /// <param name="json">JSON in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</param>
    /// <param name="limits">The limits; null for the defaults.</param>
    public static ArmTemplate Parse(ReadOnlyMemory<byte> json, ArmLimits? limits = null)
    {
        var (root, problem) = JsonDocuments.Read(json.Span, limits ?? ArmLimits.Default);
        return new(root, problem is null ? [] : [problem]);
    }

    /// <summary>Evaluates the expressions, runs the loops and opens the nested deployments.</summary>
    /// <param name="options">What is known about the deployment; null for the defaults.</param>
    public Expansion Expand(ExpansionOptions? options = null) => Root is null ? Expansion.Failed(Problems) : Expander.Expand(Root, options ?? new());
}
