using Gatewright.Local.Network;

namespace Gatewright.Local.Store;

/// <summary>The counts of what was given out, as addresses.</summary>
internal sealed class NumberTable(Database database) : INumbers
{
    public int Next(string series)
    {
        database.Execute("INSERT INTO numbers (series, next) VALUES ($1, 1) ON CONFLICT (series) DO UPDATE SET next = next + 1", series);
        return (int)database.Scalar<long>("SELECT next FROM numbers WHERE series = $1", series) - 1;
    }
}
