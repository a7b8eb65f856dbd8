using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;
using Microsoft.Data.Sqlite;

namespace Gatewright.Local.Store;

/// <summary>
/// The resources of their own. What is read stays in memory until another process writes, and what is changed is written before the request is answered:
/// a deployment that adds two hundred peerings to a network reads and writes it once.
/// </summary>
internal sealed class ResourceTable(Database database) : IResources
{
    private const int MostKept = 50_000;
    private const string Columns = "id, version, body, etag, state, created, changed";

    private readonly Dictionary<string, StoredResource?> kept = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<StoredResource> changed = [];
    private bool? hasLocks;

    /// <summary>Whether there may be a lock: without one no write has to look for it.</summary>
    public bool HasLocks => hasLocks ??= database.Scalar<long>("SELECT EXISTS (SELECT 1 FROM resources WHERE type = 'microsoft.authorization/locks')") is 1;

    /// <summary>The resource of its own with this id, in any case.</summary>
    public StoredResource? Get(ArmId id)
    {
        if (!kept.TryGetValue(id.Key, out var found))
            kept[id.Key] = found = database.Query($"SELECT {Columns} FROM resources WHERE key = $1", Read, id.Key) is [var row] ? row : null;
        return found;
    }

    /// <summary>A new resource, which isn't in the store before it is marked as changed.</summary>
    public void Add(StoredResource resource)
    {
        kept[resource.Id.Key] = resource;
        if (resource.Id.Type.Equals("Microsoft.Authorization/locks", StringComparison.OrdinalIgnoreCase))
            hasLocks = true;
        resource.WrittenReferences = [];
        Change(resource);
    }

    public void Change(StoredResource resource)
    {
        if (!resource.IsChanged)
            changed.Add(resource);
        resource.IsChanged = true;
    }

    public void Remove(StoredResource resource)
    {
        changed.Remove(resource);
        kept[resource.Id.Key] = null;
        database.Execute("DELETE FROM resources WHERE key = $1", resource.Id.Key);
        database.Execute("DELETE FROM refs WHERE source = $1", resource.Id.Key);
    }

    /// <summary>Resources of a type in a group or subscription; of all types where none is named. In the order of their ids.</summary>
    public IEnumerable<StoredResource> List(string scope, string? type = null)
    {
        Flush();
        var key = scope.ToLowerInvariant();
        // Groups of the subscription lie between the slash and the letter behind it.
        var rows = database.Query(
            """
            SELECT key FROM resources WHERE (scope = $1 OR scope > $2 AND scope < $3) AND ($4 IS NULL OR type = $4) ORDER BY key
            """,
            row => row.GetString(0), key, key + "/", key + "0", type?.ToLowerInvariant());
        return rows.Select(row => Get(ArmId.Parse(row)!)).OfType<StoredResource>();
    }

    /// <summary>Resources with just this scope, as locks of it.</summary>
    public IEnumerable<StoredResource> ListExactly(string scope, string type)
    {
        Flush();
        return Read("SELECT key FROM resources WHERE scope = $1 AND type = $2 ORDER BY key", scope.ToLowerInvariant(), type.ToLowerInvariant());
    }

    /// <summary>Resources whose scope is a resource in a group, or a resource: locks of it, of one type or of all.</summary>
    public IEnumerable<StoredResource> ListExtensions(string scope, string? type = null)
    {
        Flush();
        var key = scope.ToLowerInvariant();
        return Read(
            """
            SELECT key FROM resources WHERE (scope = $1 AND scope LIKE '%/providers/%' OR scope > $2 AND scope < $3) AND ($4 IS NULL OR type = $4)
            ORDER BY key
            """,
            key, key + "/", key + "0", type?.ToLowerInvariant());
    }

    private IEnumerable<StoredResource> Read(string sql, params ReadOnlySpan<object?> values) =>
        database.Query(sql, row => row.GetString(0), values).Select(row => Get(ArmId.Parse(row)!)).OfType<StoredResource>();

    public StoredBody? Find(string id)
    {
        if (ArmId.Parse(id) is not { } parsed)
            return null;
        if (Get(parsed) is { } own)
            return own.Stored;
        return Children.Find(this, parsed) is { } child ? new(parsed.Text, parsed.Type, child.Owner.ApiVersion, child.Body) : null;
    }

    public IEnumerable<StoredBody> ReferringTo(string id)
    {
        Flush();
        var key = id.ToLowerInvariant();
        return database.Query("SELECT source FROM refs WHERE target = $1 OR target > $2 AND target < $3", row => row.GetString(0), key, key + "/", key + "0")
            .Distinct().Where(source => source != key).Order(StringComparer.Ordinal)
            .Select(source => Get(ArmId.Parse(source)!)?.Stored).OfType<StoredBody>();
    }

    /// <summary>The resources that hold this one or something inside it, so that it can't be deleted.</summary>
    public List<StoredBody> HoldersOf(string id)
    {
        var key = id.ToLowerInvariant();
        return [.. ReferringTo(id)
            .Where(other => ResourceTypes.Find(other.Type).References(other.Id, other.Body).Any(it => it.Kind is ReferenceKind.Holds && IsWithin(it.Id, key)))];
    }

    private static bool IsWithin(string id, string key) =>
        id.StartsWith(key, StringComparison.OrdinalIgnoreCase) && (id.Length == key.Length || id[key.Length] is '/');

    public void Flush()
    {
        foreach (var resource in changed)
            Write(resource);
        changed.Clear();
        if (kept.Count > MostKept)
            kept.Clear();
    }

    /// <summary>Forgets what was read and what isn't written.</summary>
    public void Forget()
    {
        kept.Clear();
        changed.Clear();
        hasLocks = null;
    }

    private void Write(StoredResource it)
    {
        it.IsChanged = false;
        database.Execute(
            $"INSERT OR REPLACE INTO resources (key, type, scope, {Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            it.Id.Key, it.Id.Type.ToLowerInvariant(), it.Id.Scope.ToLowerInvariant(), it.Id.Text, it.ApiVersion, ArmJson.ToText(it.Body), it.ETag, it.State,
            it.Created, it.Changed);
        var written = it.WrittenReferences ??= database.Query(
                "SELECT target, kind FROM refs WHERE source = $1", row => (row.GetString(0), (ReferenceKind)row.GetInt32(1)), it.Id.Key)
            .ToDictionary(row => row.Item1, row => row.Item2);
        var wanted = new Dictionary<string, ReferenceKind>();
        foreach (var reference in ResourceTypes.Find(it.Id.Type).References(it.Id.Text, it.Body))
        {
            var key = reference.Id.ToLowerInvariant();
            wanted[key] = wanted.TryGetValue(key, out var other) && other is ReferenceKind.Holds ? other : reference.Kind;
        }

        foreach (var target in written.Keys.Where(target => !wanted.ContainsKey(target)))
            database.Execute("DELETE FROM refs WHERE target = $1 AND source = $2", target, it.Id.Key);
        foreach (var (target, kind) in wanted.Where(one => !written.TryGetValue(one.Key, out var before) || before != one.Value))
            database.Execute("INSERT OR REPLACE INTO refs (target, source, kind) VALUES ($1, $2, $3)", target, it.Id.Key, (int)kind);
        it.WrittenReferences = wanted;
    }

    private static StoredResource Read(SqliteDataReader row) => new(ArmId.Parse(row.GetString(0))!, row.GetString(1), ArmJson.Parse(row.GetString(2)))
    {
        ETag = row.GetString(3), State = row.GetString(4), Created = row.GetInt64(5), Changed = row.GetInt64(6),
    };
}
