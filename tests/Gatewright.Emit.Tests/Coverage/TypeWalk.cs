using Azure.Bicep.Types.Concrete;

namespace Gatewright.Tests.Coverage;

/// <summary>Walks a resource type down to what a template can set.</summary>
internal sealed class TypeWalk
{
    private readonly CoveredType resource;
    private readonly string version;
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly List<WritableProperty> found = [];

    private TypeWalk(CoveredType resource, string version)
    {
        (this.resource, this.version) = (resource, version);
        Members(resource.Body(version), "");
    }

    /// <summary>The writable properties of a type in ordinal order, each as its first version has it; alternatives of a union may share some.</summary>
    public static ImmutableArray<WritableProperty> Of(CoveredType resource) =>
    [
        .. resource.Versions.SelectMany(version => new TypeWalk(resource, version).found)
            .DistinctBy(property => property.Path).OrderBy(property => property.Path, StringComparer.Ordinal),
    ];

    /// <summary>A union flattened, anything else as it is.</summary>
    public static IEnumerable<TypeBase> Alternatives(TypeBase type) => type switch
    {
        UnionType union => union.Elements.SelectMany(element => Alternatives(element.Type)),
        ArrayType list when list.ItemType.Type is UnionType or StringLiteralType => Alternatives(list.ItemType.Type),
        _ => [type],
    };

    private void Property(TypeBase type, string path)
    {
        switch (type)
        {
            case ObjectType nested:
                Object(nested, path);
                break;
            case DiscriminatedObjectType several:
                Each(several.BaseProperties, path);
                foreach (var element in several.Elements.Values)
                    Members((ObjectType)element.Type, path);
                break;
            case ArrayType list when list.ItemType.Type is ObjectType or DiscriminatedObjectType:
                Property(list.ItemType.Type, path + "[]");
                break;
            case UnionType when Alternatives(type).Any(alternative => alternative is ObjectType):
                foreach (var alternative in Alternatives(type))
                    Property(alternative, path);
                break;
            default:
                found.Add(new(path, type, version));
                break;
        }
    }

    private void Object(ObjectType type, string path)
    {
        var embedded = CoveredType.Of(type);
        if (embedded is not null && embedded.IsChildOf(resource))
            found.Add(new(path, type, version, embedded));
        else if (embedded is not null || IsResource(type) || type.Properties.Count == 0 || !entered.Add(type.Name))
            found.Add(new(path, type, version));
        else
        {
            Members(type, path);
            entered.Remove(type.Name);
        }
    }

    private void Members(ObjectType type, string path)
    {
        // A part that has properties of its own has a name, too: its id follows from that, and its type is no choice.
        var isPart = type.Properties.ContainsKey("properties");
        Each(type.Properties.Where(member => !isPart || member.Key is not ("id" or "type" or "apiVersion")), path);
    }

    private void Each(IEnumerable<KeyValuePair<string, ObjectTypeProperty>> members, string path)
    {
        foreach (var (name, member) in members.Where(member => !member.Value.Flags.HasFlag(ObjectTypePropertyFlags.ReadOnly)))
            Property(member.Type.Type, path.Length == 0 ? name : $"{path}.{name}");
    }

    /// <summary>Azure's types model a whole resource where a template writes its id.</summary>
    private static bool IsResource(ObjectType type) => type.Properties.ContainsKey("location") && type.Properties.ContainsKey("properties");
}
