using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

/// <summary>The order in which scopes first take part.</summary>
internal sealed class ScopeOrder
{
    private readonly Dictionary<ArmScope, int> places;

    public ScopeOrder() => places = [];

    public ScopeOrder(ScopeOrder other) => places = new(other.places);

    public int Of(ArmScope scope)
    {
        if (!places.TryGetValue(scope, out var place))
            places[scope] = place = places.Count;
        return place;
    }
}
