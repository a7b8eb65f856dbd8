using System.Reflection;
using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Core.Tests.Conventions;

public class PublicNames
{
    private static readonly Assembly[] Ours = [typeof(Handle).Assembly, typeof(ArmTemplate).Assembly, typeof(TopologyHost).Assembly];

    /// <summary>A program that imports two of our namespaces compiles.</summary>
    [Fact]
    public void No_public_name_is_in_two_namespaces() =>
        Convention.Holds(Ours.SelectMany(it => it.GetExportedTypes()).Where(type => !type.IsNested)
            .GroupBy(type => type.Name.Split('`')[0], type => type.Namespace).Where(same => same.Distinct().Skip(1).Any())
                .Select(same => $"{same.Key}: {string.Join(", ", same)}"));

    [Fact]
    public void Elements_and_only_they_have_the_suffix() =>
        Convention.Holds(typeof(Element).Assembly.GetTypes().Where(type => type != typeof(Element) && type != typeof(Topology))
            .Where(type => type.IsSubclassOf(typeof(Element)) != type.Name.EndsWith(nameof(Element), StringComparison.Ordinal)));
}
