using System.Text.Json.Nodes;
using Gatewright.Local.Wire;
using Microsoft.Data.Sqlite;

namespace Gatewright.Local.Store;

/// <summary>The jobs with their steps.</summary>
internal sealed class JobTable(Database database)
{
    private const string Columns =
        "id, root, parent, parent_step, kind, key, target, scope, state, active, created, ended, correlation, info, template, outputs, error";

    public long NextNumber() => database.Scalar<long>("SELECT COALESCE(MAX(id), 0) + 1 FROM jobs");

    /// <summary>The deployment, group deletion or stack that requests mean by an id. Without its steps.</summary>
    public Job? Find(string target, JobKind kind) => database.Query(
        $"SELECT {Columns} FROM jobs WHERE key = $1 AND kind = $2 ORDER BY id DESC LIMIT 1", ReadJob, target.ToLowerInvariant(), (int)kind) is [var found]
            ? found : null;

    public Job? Find(long number) => database.Query($"SELECT {Columns} FROM jobs WHERE id = $1", ReadJob, number) is [var found] ? found : null;

    /// <summary>The deployments of a group or a subscription, the newest first.</summary>
    public List<Job> List(string scope, JobKind kind, string type)
    {
        var key = $"{scope}/providers/{type}/".ToLowerInvariant();
        return database.Query($"SELECT {Columns} FROM jobs WHERE key > $1 AND key < $2 AND kind = $3 ORDER BY created DESC, id DESC", ReadJob, key,
            key[..^1] + "0", (int)kind);
    }

    public List<Step> StepsOf(long job) => database.Query(
        """
        SELECT number, action, id, version, symbol, waits, plan, state, child, started, due, ended, status, error, networks, planned
        FROM steps WHERE job = $1 ORDER BY number
        """, ReadStep, job);

    /// <summary>The jobs that aren't at their end, with their steps and with all that belongs to the same deployment.</summary>
    public List<Job> Active()
    {
        var jobs = database.Query($"SELECT {Columns} FROM jobs WHERE root IN (SELECT root FROM jobs WHERE active = 1) ORDER BY id", ReadJob);
        foreach (var job in jobs)
            job.Steps.AddRange(StepsOf(job.Number));
        return jobs;
    }

    public void Save(Job it)
    {
        if (it.IsChanged)
        {
            database.Execute(
                $"INSERT OR REPLACE INTO jobs ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
                it.Number, it.Root, it.Parent, it.ParentStep, (int)it.Kind, it.IsFound ? it.Target.ToLowerInvariant() : null, it.Target,
                    ArmJson.ToText(it.Scope),
                it.State, it.IsActive ? 1 : 0, it.Created, it.Ended, it.Correlation, ArmJson.ToText(it.Info), it.Template, Text(it.Outputs), Text(it.Error));
        }

        it.IsChanged = false;
        foreach (var step in it.Steps.Where(step => step.IsChanged))
            Save(it.Number, step);
    }

    /// <summary>Forgets a job with its steps and those nested in it.</summary>
    public void Remove(long number)
    {
        // Nested deployments have a history of their own; those that never began have none.
        database.Execute("DELETE FROM steps WHERE job = $1 OR job IN (SELECT id FROM jobs WHERE root = $1 AND key IS NULL AND active = 0)", number);
        database.Execute("DELETE FROM jobs WHERE id = $1 OR root = $1 AND key IS NULL AND active = 0", number);
    }

    /// <summary>Lets a nested deployment take the place of the one of its name.</summary>
    public void Supersede(Job job)
    {
        var key = job.Target.ToLowerInvariant();
        foreach (var number in database.Query("SELECT id FROM jobs WHERE key = $1 AND kind = $2 AND id <> $3", row => row.GetInt64(0), key, (int)job.Kind,
            job.Number))
        {
            if (database.Execute("UPDATE jobs SET key = NULL WHERE id = $1 AND active = 1", number) is 0)
                Remove(number);
        }
    }

    /// <summary>Forgets the deployments of a group.</summary>
    public void RemoveBelow(string scope)
    {
        var key = scope.ToLowerInvariant();
        foreach (var number in database.Query("SELECT id FROM jobs WHERE key > $1 AND key < $2 AND active = 0", row => row.GetInt64(0), key + "/", key + "0"))
            Remove(number);
    }

    private void Save(long job, Step it)
    {
        it.IsChanged = false;
        database.Execute(
            """
            INSERT OR REPLACE INTO steps (job, number, action, id, version, symbol, waits, plan, state, child, started, due, ended, status, error,
                networks, planned)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """,
            job, it.Number, (int)it.Action, it.Id, it.ApiVersion, it.Symbol, string.Join(' ', it.Waits), it.IsOpen ? "[" + it.Plan : it.Plan, (int)it.State,
            it.Child, it.Started, it.Due, it.Ended, it.Status, Text(it.Error), it.Networks.Length is 0 ? null : string.Join('\n', it.Networks),
            Text(it.Planned));
    }

    private static string? Text(JsonObject? json) => json is null ? null : ArmJson.ToText(json);

    private static Job ReadJob(SqliteDataReader row) => new()
    {
        Number = row.GetInt64(0), Root = row.GetInt64(1), Parent = row.LongAt(2), ParentStep = (int?)row.LongAt(3), Kind = (JobKind)row.GetInt32(4),
        IsFound = !row.IsDBNull(5), Target = row.GetString(6), Scope = ArmJson.Parse(row.GetString(7)), State = row.GetString(8),
        IsActive = row.GetInt32(9) is 1,
        Created = row.GetInt64(10), Ended = row.LongAt(11), Correlation = row.GetString(12), Info = ArmJson.Parse(row.GetString(13)), Template = row.TextAt(14),
        Outputs = row.JsonAt(15), Error = row.JsonAt(16), IsChanged = false,
    };

    private static Step ReadStep(SqliteDataReader row)
    {
        var plan = row.TextAt(6);
        return new()
        {
            Number = row.GetInt32(0), Action = (StepAction)row.GetInt32(1), Id = row.TextAt(2), ApiVersion = row.GetString(3), Symbol = row.TextAt(4),
            Waits = [.. row.GetString(5).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)],
            Plan = plan is ['[', ..] ? plan[1..] : plan, IsOpen = plan is ['[', ..], State = (StepState)row.GetInt32(7), Child = row.LongAt(8),
            Started = row.LongAt(9), Due = row.LongAt(10), Ended = row.LongAt(11), Status = (int?)row.LongAt(12), Error = row.JsonAt(13),
            Networks = [.. row.TextAt(14)?.Split('\n') ?? []], Planned = row.JsonAt(15), IsChanged = false,
        };
    }
}
