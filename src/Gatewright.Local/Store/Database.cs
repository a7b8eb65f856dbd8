using Microsoft.Data.Sqlite;

namespace Gatewright.Local.Store;

/// <summary>The SQLite database. One connection, used under one lock; other processes may have theirs.</summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = [];
    private SqliteTransaction? transaction;

    public Database(string? folder)
    {
        connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = folder is null ? ":memory:" : DatabaseFile.Prepare(folder), Pooling = false, DefaultTimeout = 60,
        }.ToString());
        connection.Open();
        if (folder is not null)
            Execute("PRAGMA journal_mode = WAL");
        // What a killed process committed stays; only a computer that loses power may lose its last moments.
        Execute("PRAGMA synchronous = NORMAL");
        Begin();
        foreach (var statement in Schema.Statements)
            Execute(statement);
        Commit();
    }

    /// <summary>A number that changes when another process has written.</summary>
    public long Version => Scalar<long>("PRAGMA data_version");

    /// <summary>Waits until no other process writes, and keeps others from writing.</summary>
    public void Begin() => transaction = connection.BeginTransaction(deferred: false);

    public void Commit()
    {
        transaction?.Commit();
        transaction?.Dispose();
        transaction = null;
    }

    public void Rollback()
    {
        try
        {
            transaction?.Rollback();
        }
        catch (Exception problem) when (problem is SqliteException or InvalidOperationException)
        {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }

        transaction?.Dispose();
        transaction = null;
    }

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    public T? Scalar<T>(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteScalar() is T value ? value : default;

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Command(sql, values).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    public void Dispose()
    {
        Rollback();
        foreach (var command in commands.Values)
            command.Dispose();
        connection.Dispose();
    }

#pragma warning disable CA2100 // all statements are constants of this assembly
    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.Transaction = transaction;
        return command;
    }
#pragma warning restore CA2100
}
