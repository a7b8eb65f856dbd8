using Gatewright.Terminals;
using Microsoft.AspNetCore.Http;

namespace Gatewright.Tool.Serving;

/// <summary>What is told of requests. Their queries, headers and bodies aren't: a secret may be in them.</summary>
internal sealed class RequestLog(Terminal terminal, LogDetail detail)
{
    private readonly Lock turn = new();

    public void Answered(HttpContext context)
    {
        if (detail is LogDetail.Requests)
            Write(terminal.Output, FormattableString.Invariant($"{context.Response.StatusCode} {context.Request.Method} {context.Request.Path}"));
    }

    public void Failed(HttpContext context, Exception bug) => Write(
        terminal.Error,
        $"Gatewright failed ({bug.GetType().Name}: {bug.Message}); this is a bug of Gatewright, please report it with the request: "
        + $"{context.Request.Method} {context.Request.Path}");

    private void Write(Screen screen, string line)
    {
        lock (turn)
        {
            screen.WriteLine(line);
            screen.Flush();
        }
    }
}

/// <summary>How much of requests is told.</summary>
internal enum LogDetail
{
    /// <summary>Nothing, unless one fails by a bug.</summary>
    None,

    /// <summary>A line each.</summary>
    Requests,
}
