using System.Collections.Frozen;
using System.Globalization;

namespace Gatewright.Emit.Costs;

/// <summary>The prices of <c>prices.csv</c>, in one currency.</summary>
internal sealed class PriceList
{
    /// <summary>By currency what a dollar is. The factor is the one that the API's amounts in GBP lead to, 2026-10-10.</summary>
    private static readonly Dictionary<string, decimal> Rates = new(StringComparer.OrdinalIgnoreCase) { ["USD"] = 1, ["GBP"] = 0.7547454621m };

    private static readonly Lazy<FrozenDictionary<string, decimal>> Dollars = new(Read);

    private readonly decimal rate;

    public PriceList(string currency)
    {
        if (!Rates.TryGetValue(currency, out rate))
            throw new ArgumentException($"Prices are known in {string.Join(" and ", Currencies)}, not in '{currency}'.", nameof(currency));
        Currency = currency.ToUpperInvariant();
    }

    public static IEnumerable<string> Currencies => Rates.Keys;

    public string Currency { get; }

    /// <summary>A price by its id in the table, or null.</summary>
    public decimal? Find(string id) => Dollars.Value.TryGetValue(id, out var dollars) ? dollars * rate : null;

    /// <summary>The steps of a price that falls with the amount: from how many gigabytes a month, and the price from there; or one step.</summary>
    public IReadOnlyList<(decimal From, decimal Price)> Steps(string id) =>
        Find(id) is { } price
            ? [(0, price)]
            : [.. Dollars.Value.Where(it => it.Key.StartsWith(id + "@", StringComparison.Ordinal))
                .Select(it => (From: decimal.Parse(it.Key.AsSpan(id.Length + 1), CultureInfo.InvariantCulture), it.Value * rate)).OrderBy(it => it.From)];

    private static FrozenDictionary<string, decimal> Read()
    {
        using var stream = typeof(PriceList).Assembly.GetManifestResourceStream("prices.csv")!;
        using var text = new StreamReader(stream);
        var prices = new Dictionary<string, decimal>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(',') is [var id, var usd, _])
                prices.Add(id, decimal.Parse(usd, CultureInfo.InvariantCulture));
        }

        return prices.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
