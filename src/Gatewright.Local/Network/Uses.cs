using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>Which part of a resource names another: Azure tells that part's id, not the resource's.</summary>
internal static class Uses
{
    /// <summary>The ids of the innermost parts of these resources that name something in this one, by what they name.</summary>
    public static ILookup<string, string> Of(string id, IEnumerable<StoredBody> referring) =>
        referring.SelectMany(user => In(user.Body, user.Id, id)).Distinct().ToLookup(it => it.Named, it => it.User, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Named, string User)> In(JsonNode? node, string user, string id)
    {
        if (node is JsonArray list)
            return list.SelectMany(item => In(item, user, id));
        if (node is not JsonObject body)
            return [];
        // {"id": …} names something; with a name or type beside it, it is a part that tells its own id.
        var own = body.Text("id");
        var isPart = own is not null && (body.ContainsKey("name") || body.ContainsKey("type"));
        return own is not null && !isPart && ResourceIds.IsIn(own, id)
            ? [(own, user)]
            : body.SelectMany(it => In(it.Value, isPart ? own! : user, id));
    }
}
