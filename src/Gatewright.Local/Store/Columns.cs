using System.Text.Json.Nodes;
using Gatewright.Local.Wire;
using Microsoft.Data.Sqlite;

namespace Gatewright.Local.Store;

/// <summary>Columns that may be null.</summary>
internal static class Columns
{
    public static long? LongAt(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static string? TextAt(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static JsonObject? JsonAt(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : ArmJson.Parse(row.GetString(column));
}
