namespace Gatewright.Emit.Costs;

using Gatewright.Facts;
using Gatewright.Model;

/// <summary>Takes what is billed: with its price, or with the reason that there is none.</summary>
internal sealed class Ledger(PriceList prices)
{
    private const string PublicCloud = "AzureCloud";

    private readonly ImmutableArray<CostItem>.Builder items = ImmutableArray.CreateBuilder<CostItem>();
    private readonly ImmutableArray<UnknownCost>.Builder unknown = ImmutableArray.CreateBuilder<UnknownCost>();

    public string Currency => prices.Currency;

    public ImmutableArray<CostItem> Items => items.ToImmutable();

    public ImmutableArray<UnknownCost> Unknown => unknown.ToImmutable();

    /// <summary>Whether a resource stands in a cloud with other prices; those are not known.</summary>
    public static bool IsElsewhere(ResourceElement resource) => resource.Region.Is(IsElsewhere);

    /// <summary>Whether a region is of such a cloud.</summary>
    public static bool IsElsewhere(Region region) => Regions.Find(region) is { Cloud: not PublicCloud };

    /// <summary>Adds what is paid by time, unless said otherwise.</summary>
    public void Add(ResourceElement resource, string what, string price, CostUnit unit = CostUnit.Hour, decimal quantity = 1)
    {
        if (IsElsewhere(resource))
            AddElsewhere(resource.Path, what);
        else
            Add(resource.Path, what, price, unit, quantity);
    }

    public void AddElsewhere(string path, string what) => AddUnknown(path, what, "prices of the public cloud alone are known");

    public void Add(string path, string what, string price, CostUnit unit, decimal quantity)
    {
        if (prices.Find(price) is { } amount)
            items.Add(new(path, what, quantity, amount, unit));
        else
            AddUnknown(path, what, "it isn't in the price list of this version");
    }

    /// <summary>Adds traffic whose price falls in steps, an item for each step that is reached.</summary>
    public void AddSteps(string path, string what, string price, decimal gigabytes)
    {
        var steps = prices.Steps(price);
        if (steps.Count == 0)
            AddUnknown(path, what, "it isn't in the price list of this version");
        for (var at = 0; at < steps.Count && (steps[at].From < gigabytes || at == 0); at++)
        {
            var end = at + 1 < steps.Count ? Math.Min(steps[at + 1].From, gigabytes) : gigabytes;
            var name = steps.Count == 1 ? what : at == 0 ? $"{what}, first {steps[1].From:N0} GB" : $"{what}, from {steps[at].From:N0} GB";
            items.Add(new(path, name, end - steps[at].From, steps[at].Price, CostUnit.Gigabyte));
        }
    }

    public void AddUnknown(string path, string what, string reason) => unknown.Add(new(path, what, reason));
}
