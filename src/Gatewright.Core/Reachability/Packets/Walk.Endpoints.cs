namespace Gatewright.Reachability;

/// <content>To private endpoints and from them. Groups and tables of their subnet hold for them only where its policies say so.</content>
internal sealed partial class Walk
{
    /// <summary>Sends the answers to what has arrived.</summary>
    public void Answer(Arrival arrival)
    {
        var replies = arrival.Traffic.Reply();
        if (arrival.At is not SubnetElement { PrivateEndpoints.IsEmpty: false } subnet)
        {
            Send(arrival.At!, replies);
            return;
        }

        var endpoints = PrivateEndpoints.Of(subnet);
        Send(subnet, replies.NotFrom(endpoints));
        var theirs = replies.From(endpoints);
        if (!theirs.IsEmpty)
            AnswerFromEndpoints(subnet, theirs, arrival.Trail);
    }

    /// <summary>An appliance gets the answers to what it has sent on only if it translates, or is marked; else they follow no table.</summary>
    private void AnswerFromEndpoints(SubnetElement subnet, Traffic replies, Trail there)
    {
        var trail = Described(subnet, Trail.Begin(subnet, replies));
        var last = there.Hops().LastOrDefault(hop => hop.Appliance is not null);
        if (last is { At: SubnetElement holder, Appliance: { } appliance })
            Leave(holder, replies, trail.Over(appliance, holder, replies).Assuming(Assumptions.EndpointAnswersAppliance(appliance, holder)));
        else
            Follow(subnet.Network, routing.WithoutTable(subnet), replies, trail, subnet, null);
    }

    /// <summary>What may enter a subnet: its endpoints take all, unless its group holds for them.</summary>
    private Traffic Admitted(SubnetElement subnet, Traffic traffic, Trail trail)
    {
        if (subnet.PrivateEndpoints.IsEmpty || subnet.NetworkSecurityGroup is null || PrivateEndpoints.AreFiltered(subnet) is true)
            return Filtered(subnet, traffic, trail, isInbound: true);
        var endpoints = PrivateEndpoints.Of(subnet);
        var passed = Filtered(subnet, traffic.NotTo(endpoints), trail, isInbound: true);
        var theirs = traffic.To(endpoints);
        if (PrivateEndpoints.AreFiltered(subnet) is not null || theirs.IsEmpty)
            return passed.Union(theirs);
        Doubts.Add(new(theirs, trail, $"what policies '{subnet.Path}' has for private endpoints"));
        return passed;
    }
}
