using System.Runtime.CompilerServices;

namespace Gatewright.Tests.Coverage;

/// <summary>
/// What people say of a type's properties, one a line, in <c>Mappings/TYPE.txt</c>. Lines that begin with <c>#</c> are comments; a line
/// that speaks of a property itself goes before one that speaks of all below a path.
/// </summary>
internal sealed class Mapping
{
    private Mapping(CoveredType type)
    {
        Type = type;
        Lines =
        [
            .. File.ReadAllLines(PathOf(type))
                .Where(line => line.Length > 0 && !line.StartsWith('#'))
                .Select(MappingLine.Parse),
        ];
    }

    public static ImmutableArray<Mapping> All { get; } = [.. CoveredType.All.Select(type => new Mapping(type))];

    public CoveredType Type { get; }

    public ImmutableArray<MappingLine> Lines { get; }

    public ImmutableArray<WritableProperty> Properties => field.IsDefault ? field = TypeWalk.Of(Type) : field;

    public static Mapping Of(CoveredType type) => All.Single(mapping => mapping.Type == type);

    /// <summary>The property of that path, or null.</summary>
    public WritableProperty? Find(string path) => Properties.FirstOrDefault(property => property.Path == path);

    /// <summary>What is said of a property, or null.</summary>
    public MappingLine? Find(WritableProperty property) =>
        Lines.FirstOrDefault(line => line.Value is null && !line.IsWhole && line.Path == property.Path)
        ?? Lines.FirstOrDefault(line => line.Value is null && line.IsWhole && line.Covers(property.Path));

    /// <summary>What is said of one value of a property, or null; <c>*</c> is said of all that can't be reached.</summary>
    public MappingLine? Find(WritableProperty property, string value) =>
        Lines.FirstOrDefault(line => line.Path == property.Path && line.Value == value)
        ?? Lines.FirstOrDefault(line => line.Path == property.Path && line.Value == "*");

    /// <summary>Whether some program's template has the value, or an argument of one of the verbs goes by its name.</summary>
    public bool CanBeSaid(WritableProperty property, MappingLine line, string value) =>
        Occurrence.Of(Type, property).Any(occurrence => occurrence.Values.Contains(value)) || line.Verbs.Any(verb => CoreMember.Takes(verb, value));

    public override string ToString() => Type.ShortName;

    private static string PathOf(CoveredType type, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Mappings", type.ShortName.Replace('/', '.') + ".txt");
}
