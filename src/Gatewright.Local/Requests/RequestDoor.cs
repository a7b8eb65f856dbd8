using System.Net;
using Gatewright.Local.Engine;
using Gatewright.Local.Faults;
using Gatewright.Local.Wire;
using Microsoft.Data.Sqlite;

namespace Gatewright.Local.Requests;

/// <summary>Answers one request after the other: each in one transaction, which begins with what was due.</summary>
internal sealed class RequestDoor(LocalAzure azure)
{
    // SQLITE_FULL
    private const int FullDisk = 13;

    private readonly Lock door = new();

    public Reply Answer(Request request, FaultKind? fault = null)
    {
        try
        {
            return InTransaction(() =>
            {
                if (fault is FaultKind.OtherChange or FaultKind.OtherDeletion)
                    Strangers.Strike(azure, fault.Value);
                var answer = Route(request);
                // All that was done is undone then, as it is when the disk is full indeed.
                return fault is FaultKind.FullDisk ? throw new SqliteException("database or disk is full", FullDisk) : answer;
            });
        }
        catch (SqliteException problem)
        {
            return new ArmError(HttpStatusCode.InsufficientStorage, "StateNotWritten",
                $"The state of the local Resource Manager can't be written: {problem.Message}").ToReply();
        }
    }

    /// <summary>Does something that no request asks for.</summary>
    public void Do(Action act) => InTransaction(() =>
    {
        act();
        return true;
    });

    private T InTransaction<T>(Func<T> act)
    {
        lock (door)
        {
            try
            {
                azure.Scheduler.Begin();
                var result = act();
                azure.Scheduler.Commit();
                return result;
            }
            catch
            {
                azure.Scheduler.Rollback();
                throw;
            }
        }
    }

    // What is refused changes nothing, but what was due stays done.
    private Reply Route(Request request)
    {
        try
        {
            return Router.Answer(azure, request);
        }
        catch (ArmException refused)
        {
            return refused.Error.ToReply();
        }
    }
}
