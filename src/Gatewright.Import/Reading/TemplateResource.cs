using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>A resource of a template that is certainly deployed.</summary>
internal sealed class TemplateResource
{
    public TemplateResource(ExpandedResource resource, DocumentNotes notes)
    {
        Resource = resource;
        Key = ArmIds.KeyOf(resource.Id);
        Place = new(resource.Place, null);
        Node = new(notes, resource.Body, Place);
        Names = ArmIds.NamesOf(resource.Name, Math.Max(1, resource.Type.Count(it => it == '/')));
        Node.Skip("type", "apiVersion", "name", "location", "dependsOn", "comments", "scope", "copy", "condition");
        // Tags that aren't known are passed on as they are.
        if (resource.Body["tags"] is ArmObject)
            Node.Skip("tags");
    }

    public ExpandedResource Resource { get; }

    /// <summary>Its id, as references find it.</summary>
    public string Key { get; }

    /// <summary>The id of the resource that it is a part of.</summary>
    public string ParentKey => ArmIds.Above(Key);

    public JsonDocumentPlace Place { get; }

    /// <summary>What is sent to Azure.</summary>
    public ArmNode Node { get; }

    /// <summary>Its name, with those of its parents in front.</summary>
    public ImmutableArray<Value<Name>> Names { get; }

    /// <summary>Its own name as a setting.</summary>
    public Setting<Name> Name => new(Names[^1], new(new JsonDocumentPlace(Resource.Name.Place, Place)));

    public bool Is(string type) => Resource.Type.Equals(type, StringComparison.OrdinalIgnoreCase);
}
