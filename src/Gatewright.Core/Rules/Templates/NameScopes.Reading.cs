namespace Gatewright.Rules;

/// <content>The question that comes first.</content>
internal static partial class NameScopes
{
    /// <summary>
    /// Finds out whether any name may repeat, which costs less than to find which one does. Most names are of subnets and links, few in a network,
    /// so they are compared in place.
    /// </summary>
    public sealed class Reading(Topology topology)
    {
        private const int Few = 8;

        private readonly HashSet<NameKey> others = [];

        public bool MayRepeat { get; private set; }

        public void Read(VirtualNetworkElement network)
        {
            if (InGroup(topology, network) is { } name)
                Read(name);
            MayRepeat |= !AreDifferent(network.Subnets, static subnet => subnet.Name.Value)
                || !AreDifferent(network.Links, static link => GeneratedNames.Of(link));
        }

        public void ReadElsewhere()
        {
            foreach (var resource in topology.Resources)
            {
                if (resource is not VirtualNetworkElement && InGroup(topology, resource) is { } name)
                    Read(name);
            }

            foreach (var name in Connections(topology).Concat(MadeAddresses(topology)).Concat(InTables(topology)).Concat(Groups(topology)))
                Read(name);
        }

        private void Read(ScopedName name) => MayRepeat |= !others.Add(name.Key);

        private static bool AreDifferent<T>(ImmutableArray<T> items, Func<T, Value<Name>?> nameOf)
        {
            if (items.Length > Few)
                return items.Select(nameOf).OfType<Value<Name>.Known>().Select(name => name.Value.ToString())
                    .All(new HashSet<string>(StringComparer.OrdinalIgnoreCase).Add);
            for (var index = 1; index < items.Length; index++)
            {
                for (var before = 0; before < index && nameOf(items[index]) is Value<Name>.Known name; before++)
                {
                    if (nameOf(items[before]) is Value<Name>.Known other
                        && string.Equals(name.Value.ToString(), other.Value.ToString(), StringComparison.OrdinalIgnoreCase))
                        return false;
                }
            }

            return true;
        }
    }
}
