namespace Gatewright.Sizing;

/// <summary>What is asked of a gateway that no program says.</summary>
/// <param name="Mbps">What all its connections carry at once, in megabits a second; 0 for no demand.</param>
/// <param name="Clients">How many clients are dialled in at once; 0 for no demand.</param>
internal sealed record Demand(int Mbps, int Clients);
