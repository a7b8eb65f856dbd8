using System.Globalization;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Wire;

/// <summary>Lists, a page at a time.</summary>
internal static class Paging
{
    private const int PageSize = 500;

    public static Reply Of<T>(Request request, string path, IReadOnlyList<T> all, Func<T, JsonNode> show)
    {
        // With a count that is asked for there is no next page: it is how many, not how many at once.
        var count = Math.Min(request.Top ?? PageSize, PageSize);
        var page = new JsonObject { ["value"] = new JsonArray([.. all.Skip(request.Skip).Take(count).Select(show)]) };
        if (request.Skip + count < all.Count && request.Top is null)
            page["nextLink"] = Next(request, path, request.Skip + count);
        return Reply.Ok(page);
    }

    // From path and values, never by editing the URL that came: clients decode its names.
    private static string Next(Request request, string path, int skip)
    {
        var link = request.Link(path);
        foreach (var (name, value) in request.Query)
        {
            if (!name.Equals("api-version", StringComparison.OrdinalIgnoreCase) && !name.Equals("$skiptoken", StringComparison.OrdinalIgnoreCase))
                link += $"&{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        }

        return string.Create(CultureInfo.InvariantCulture, $"{link}&%24skiptoken={skip}");
    }
}
