using System.Text.Json;
using Gatewright.Reachability;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Paths;

/// <summary>Routes as a table for people, or as JSON.</summary>
internal static class RoutesText
{
    private static readonly string[] Titles = ["Of", "Source", "State", "Address prefix", "Next hop type", "Next hop", "Name or AS path"];

    public static void Write(ImmutableArray<RouteEntry> rows, Screen screen)
    {
        string[][] cells = [Titles, .. rows.Select(row => Cells(row))];
        var widths = Enumerable.Range(0, Titles.Length).Select(column => cells.Max(row => row[column].Length)).ToArray();
        foreach (var row in cells)
            screen.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }

    /// <summary>
    /// The shape only ever grows: <c>{ "routes": [ { "of", "source", "state", "addressPrefix", "nextHopType", "nextHop", "name" } ] }</c>.
    /// </summary>
    public static string Json(ImmutableArray<RouteEntry> rows) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteObjects("routes", rows, static (json, row) =>
        {
            json.WriteString("of", row.Owner);
            json.WriteString("source", row.Source);
            json.WriteString("state", State(row));
            json.WriteString("addressPrefix", row.Prefix);
            json.WriteString("nextHopType", row.NextHopType.ToString());
            json.WriteString("nextHop", row.NextHop);
            json.WriteString("name", row.Name);
        });
        json.WriteEndObject();
    });

    private static string[] Cells(RouteEntry row) => [row.Owner, row.Source, State(row), row.Prefix, row.NextHopType.ToString(), row.NextHop, row.Name];

    private static string State(RouteEntry row) => row.IsActive ? "Active" : "Invalid";
}
