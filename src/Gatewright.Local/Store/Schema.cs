namespace Gatewright.Local.Store;

/// <summary>The tables. Keys are ids in lower case, times are ticks of UTC, bodies are JSON.</summary>
internal static class Schema
{
    public static ImmutableArray<string> Statements { get; } =
    [
        "CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS numbers (series TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS groups (key TEXT PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL) WITHOUT ROWID",
        """
        CREATE TABLE IF NOT EXISTS resources (key TEXT PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, scope TEXT NOT NULL, version TEXT NOT NULL,
            body TEXT NOT NULL, etag TEXT NOT NULL, state TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS resources_by_scope ON resources (scope, type)",
        "CREATE INDEX IF NOT EXISTS resources_locks ON resources (type) WHERE type = 'microsoft.authorization/locks'",
        "CREATE TABLE IF NOT EXISTS refs (target TEXT NOT NULL, source TEXT NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (target, source)) WITHOUT ROWID",
        "CREATE INDEX IF NOT EXISTS refs_by_source ON refs (source)",
        """
        CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, root INTEGER NOT NULL, parent INTEGER, parent_step INTEGER, kind INTEGER NOT NULL,
            key TEXT, target TEXT NOT NULL, scope TEXT NOT NULL, state TEXT NOT NULL, active INTEGER NOT NULL, created INTEGER NOT NULL, ended INTEGER,
            correlation TEXT NOT NULL, info TEXT NOT NULL, template TEXT, outputs TEXT, error TEXT)
        """,
        "CREATE INDEX IF NOT EXISTS jobs_by_root ON jobs (root)",
        "CREATE INDEX IF NOT EXISTS jobs_by_key ON jobs (key) WHERE key IS NOT NULL",
        "CREATE INDEX IF NOT EXISTS jobs_active ON jobs (active) WHERE active = 1",
        """
        CREATE TABLE IF NOT EXISTS steps (job INTEGER NOT NULL, number INTEGER NOT NULL, action INTEGER NOT NULL, id TEXT, version TEXT NOT NULL, symbol TEXT,
            waits TEXT NOT NULL, plan TEXT, state INTEGER NOT NULL, child INTEGER, started INTEGER, due INTEGER, ended INTEGER, status INTEGER, error TEXT,
            networks TEXT, planned TEXT, PRIMARY KEY (job, number)) WITHOUT ROWID
        """,
        "CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, job INTEGER, kind INTEGER NOT NULL, due INTEGER NOT NULL, body TEXT) WITHOUT ROWID",
    ];
}
