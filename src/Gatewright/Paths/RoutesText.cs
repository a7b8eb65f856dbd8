using System.Text.Json;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Paths;

/// <summary>Routes as a table for people, or as JSON.</summary>
internal static class RoutesText
{
    private static readonly string[] Titles = ["Of", "Source", "State", "Address prefix", "Next hop type", "Next hop", "Name or AS path"];

    public static void Write(ImmutableArray<RouteRow> rows, Screen screen)
    {
        string[][] cells = [Titles, .. rows.Select(row => new[] { row.Owner, row.Source, row.State, row.Prefix, row.NextHopType, row.NextHop, row.Name })];
        var widths = Enumerable.Range(0, Titles.Length).Select(column => cells.Max(row => row[column].Length)).ToArray();
        foreach (var row in cells)
            screen.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }

    /// <summary>
    /// The shape only ever grows: <c>{ "routes": [ { "of", "source", "state", "addressPrefix", "nextHopType", "nextHop", "name" } ] }</c>.
    /// </summary>
    public static string Json(ImmutableArray<RouteRow> rows) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteObjects("routes", rows, static (json, row) =>
        {
            json.WriteString("of", row.Owner);
            json.WriteString("source", row.Source);
            json.WriteString("state", row.State);
            json.WriteString("addressPrefix", row.Prefix);
            json.WriteString("nextHopType", row.NextHopType);
            json.WriteString("nextHop", row.NextHop);
            json.WriteString("name", row.Name);
        });
        json.WriteEndObject();
    });
}
