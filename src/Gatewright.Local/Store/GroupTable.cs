using Gatewright.Local.Wire;
using Microsoft.Data.Sqlite;

namespace Gatewright.Local.Store;

/// <summary>The resource groups.</summary>
internal sealed class GroupTable(Database database)
{
    public StoredGroup? Find(string id) =>
        database.Query("SELECT id, body, state FROM groups WHERE key = $1", Read, id.ToLowerInvariant()) is [var found] ? found : null;

    public List<StoredGroup> List(string subscription)
    {
        var key = $"/subscriptions/{subscription.ToLowerInvariant()}";
        return database.Query("SELECT id, body, state FROM groups WHERE key > $1 AND key < $2 ORDER BY key", Read, key + "/", key + "0");
    }

    public void Set(StoredGroup group) => database.Execute(
        "INSERT OR REPLACE INTO groups (key, id, body, state) VALUES ($1, $2, $3, $4)",
        group.Id.ToLowerInvariant(), group.Id, ArmJson.ToText(group.Body), group.State);

    public void Remove(string id) => database.Execute("DELETE FROM groups WHERE key = $1", id.ToLowerInvariant());

    private static StoredGroup Read(SqliteDataReader row) => new(row.GetString(0), ArmJson.Parse(row.GetString(1)), row.GetString(2));
}
