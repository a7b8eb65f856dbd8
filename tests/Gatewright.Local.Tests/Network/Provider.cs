using System.Text.Json.Nodes;
using Gatewright.Local.Network;

namespace Gatewright.Local.Tests.Network;

/// <summary>Resources in memory, written as the engine writes them.</summary>
internal sealed class Provider : IResources, INumbers
{
    public const string Group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/network/providers/Microsoft.Network/";
    private const string Etag = "W/\"22222222-2222-2222-2222-222222222222\"";

    private readonly Dictionary<string, StoredBody> kept = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> numbers = [];

    public IEnumerable<StoredBody> All => kept.Values;

    public bool ProvidersWait { get; init; }

    public int Next(string series)
    {
        var next = numbers.GetValueOrDefault(series);
        numbers[series] = next + 1;
        return next;
    }

    public StoredBody? Find(string id)
    {
        if (kept.TryGetValue(id, out var own))
            return own;
        var parent = ResourceIds.ParentOf(id);
        if (parent.Length >= id.Length || !parent.Contains("/providers/", StringComparison.OrdinalIgnoreCase) || Find(parent) is not { } around)
            return null;
        var segment = id[(parent.Length + 1)..id.LastIndexOf('/')];
        var child = ResourceTypes.Find(around.Type).Children.FirstOrDefault(it => Bodies.Same(ResourceIds.NameOf(it.Type), segment));
        var items = child is null ? [] : around.Body.Object("properties").Items(child.ListInParent!);
        var item = items.FirstOrDefault(it => it.Is("name", ResourceIds.NameOf(id)));
        return item is null ? null : new(item.Text("id")!, child!.Type, around.ApiVersion, item);
    }

    public IEnumerable<StoredBody> ReferringTo(string id) =>
        kept.Values.Where(it => ResourceTypes.Find(it.Type).References(it.Id, it.Body).Any(reference => ResourceIds.IsIn(reference.Id, id)));

    /// <summary>A child that stands in its parent is put into the parent's list.</summary>
    public void Put(StoredBody sent)
    {
        var type = ResourceTypes.Find(sent.Type);
        var parent = ResourceIds.ParentOf(sent.Id);
        if (type.ListInParent is not { } list || Find(parent) is not { } around)
        {
            kept[sent.Id] = sent with { Body = type.Complete(Request(sent.Id, sent.Body, kept.GetValueOrDefault(sent.Id)?.Body)) };
            return;
        }

        var body = around.Body.DeepClone().AsObject();
        if (body.Properties()[list] is not JsonArray items)
            body.Properties()[list] = items = [];
        foreach (var same in items.OfType<JsonObject>().Where(item => item.Is("name", ResourceIds.NameOf(sent.Id))).ToList())
            items.Remove(same);
        var added = sent.Body.DeepClone().AsObject();
        added.Place(0, "name", ResourceIds.NameOf(sent.Id));
        items.Add((JsonNode)added);
        Put(around with { Body = body });
    }

    public void Put(string name, string body, string version = "2025-01-01")
    {
        var parts = name.Split('/');
        var type = "Microsoft.Network/" + string.Join('/', parts.Where((_, place) => place % 2 == 0));
        Put(new(Group + name, type, version, Body(body)));
    }

    /// <summary>A body in which a tilde stands for the group.</summary>
    public static JsonObject Body(string text) => JsonNode.Parse(text.Replace("~", Group, StringComparison.Ordinal))!.AsObject();

    public JsonObject Get(string name) => Find(Group + name) is { } it
        ? ResourceTypes.Find(it.Type).Show(it, Etag, "Succeeded", this)
        : throw new KeyNotFoundException(name);

    public ResourceRequest Request(string id, JsonObject body, JsonObject? existing) =>
        new(id, "2025-01-01", body, existing, this, this) { ProvidersWait = ProvidersWait };

    /// <summary>Those that hold it or something in it.</summary>
    public ProviderRefusal? Delete(string name)
    {
        var id = Group + name;
        var holding = ReferringTo(id).Where(it => it.Id != id && ResourceTypes.Find(it.Type).References(it.Id, it.Body)
            .Any(reference => reference.Kind == ReferenceKind.Holds && ResourceIds.IsIn(reference.Id, id))).ToList();
        if (holding.Count > 0)
            return ResourceTypes.Find(Find(id)!.Type).RefuseDeletion(id, holding);
        kept.Remove(id);
        return null;
    }
}
