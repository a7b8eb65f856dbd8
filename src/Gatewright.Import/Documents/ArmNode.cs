namespace Gatewright.Import.Documents;

/// <summary>
/// An object of a template while it is read. What was asked for counts as read, and the rest is listed as unread at the end: nothing is lost unseen.
/// </summary>
internal sealed partial class ArmNode
{
    private readonly DocumentNotes notes;
    private MemberSet read;
    private MemberSet unseen;

    /// <summary>What was opened stays the same object, so that readers of several kinds share what they have read.</summary>
    private Dictionary<string, ImmutableArray<ArmNode>>? opened;

    public ArmNode(DocumentNotes notes, ArmObject value, JsonDocumentPlace place)
    {
        (this.notes, Value, Place) = (notes, value, place);
        notes.Opened(this);
    }

    public ArmObject Value { get; }

    public JsonDocumentPlace Place { get; }

    /// <summary>Whether something wasn't asked for. Nearly all objects are read as a whole, and nothing is allocated for them.</summary>
    public bool HasUnread
    {
        get
        {
            for (var index = 0; index < Value.Members.Length; index++)
            {
                if (IsUnread(index))
                    return true;
            }

            return false;
        }
    }

    /// <summary>What nobody asked for, but for what Azure answers by itself or does anyway.</summary>
    public IEnumerable<ArmMember> Unread => Value.Members.Where((_, index) => IsUnread(index));

    /// <summary>What was asked for, and isn't known: a topology has nothing of it, so it is passed on.</summary>
    public IEnumerable<ArmMember> Unseen => Value.Members.Where((_, index) => unseen.Has(index));

    /// <summary>Whether a member is one of either, by its index.</summary>
    public bool IsLeft(int index) => IsUnread(index) || unseen.Has(index);

    /// <summary>Objects that were opened, by the name of their property; those of lists aren't among them.</summary>
    public IEnumerable<(string Name, ArmNode Node)> Parts => opened is null
        ? []
        : opened.Where(it => it.Value.Length == 1 && Value[it.Key] is ArmObject).Select(it => (it.Key, it.Value[0]));

    /// <summary>Whether the property is written; null counts as left out.</summary>
    public bool Has(string name) => Value[name] is not (null or ArmNull);

    /// <summary>Counts properties as read that have no meaning in a topology, or one that other properties tell.</summary>
    public void Skip(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            read.Add(Value, name);
    }

    /// <summary>Whether the property has something in it: exports write empty lists and objects of all that could be.</summary>
    public bool HasContent(string name) => Value[name] is { } value && !IsEmpty(value);

    /// <summary>Counts everything as read.</summary>
    public void SkipAll() => read.AddAll(Value);

    /// <summary>A property; null if it isn't written.</summary>
    public ArmValue? Read(string name)
    {
        if (!Has(name))
            return null;
        read.Add(Value, name);
        return Value[name];
    }

    /// <summary>The object of a property; null if it isn't written, or isn't known.</summary>
    public ArmNode? Object(string name) => Opened(name, static value => value is ArmObject it ? [it] : null) is [var node] ? node : null;

    /// <summary>The objects of a list; none if it isn't written, or isn't known.</summary>
    public ImmutableArray<ArmNode> Objects(string name) => Opened(name, static value => (value as ArmArray)?.Items);

    /// <summary>The properties of a resource, or of a part of one: what stands under <c>properties</c>, or the object itself where there is none.</summary>
    public ArmNode Properties() => Object("properties") ?? this;

    /// <summary>A place of a value, as that of a property of this object.</summary>
    public JsonDocumentPlace At(ArmValue value) => new(value.Place, Place);

    private bool IsUnread(int index) => !read.Has(index) && Value.Members[index] is var it && !IsEmpty(it.Value) && !ReadOnlyProperties.Has(it.Name)
        && !DefaultValues.Has(it);

    private static bool IsEmpty(ArmValue value) => value switch
    {
        ArmNull => true,
        ArmObject it => it.Members.All(member => IsEmpty(member.Value)),
        ArmArray array => array.Items.IsEmpty,
        _ => false,
    };

    private ImmutableArray<ArmNode> Opened(string name, Func<ArmValue, IEnumerable<ArmValue>?> items)
    {
        if (opened is not null && opened.TryGetValue(name, out var known))
            return known;
        if (Read(name) is not { } written)
            return [];
        if (written is ArmUnknown)
            NoteUnseen(name, written);
        var nodes = ImmutableArray.CreateBuilder<ArmNode>();
        foreach (var item in items(written) ?? [written])
        {
            if (item is ArmObject it)
                nodes.Add(new(notes, it, new(it.Place, Place)));
            else if (item != written || item is not ArmUnknown)
                notes.Unseen(At(item), item);
        }

        return (opened ??= new(StringComparer.OrdinalIgnoreCase))[name] = nodes.DrainToImmutable();
    }

    /// <summary>What is described here may be anything.</summary>
    private void NoteUnseen(string name, ArmValue value)
    {
        unseen.Add(Value, name);
        notes.Unseen(At(value), value);
    }
}
