namespace Gatewright.Reachability;

/// <summary>Packets that arrived.</summary>
/// <param name="At">The subnet, site, circuit or point-to-site configuration; null for the internet.</param>
/// <param name="Traffic">With the addresses that they have there.</param>
/// <param name="Trail">How they came.</param>
internal sealed record Arrival(Element? At, Traffic Traffic, Trail Trail);

/// <summary>Packets that end on their way.</summary>
/// <param name="Kind">Why, in a word for programs.</param>
/// <param name="Traffic">With the addresses that they have there.</param>
/// <param name="Trail">How they came there.</param>
/// <param name="At">Where it ends.</param>
/// <param name="Origin">What is written that ends it.</param>
/// <param name="Text">Why, as a sentence without its full stop, and what would mend it behind a semicolon.</param>
internal sealed record Obstacle(ObstacleKind Kind, Traffic Traffic, Trail Trail, Element At, Origin Origin, LateText Text)
{
    public string Why => Text.ToString();
}

/// <summary>Packets of which it can't be known where they go.</summary>
/// <param name="Traffic">With the addresses that they have there.</param>
/// <param name="Trail">How they came there.</param>
/// <param name="What">What isn't known.</param>
internal sealed record Doubt(Traffic Traffic, Trail Trail, string What);
