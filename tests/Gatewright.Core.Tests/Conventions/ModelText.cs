using System.Collections;
using System.Reflection;
using System.Text;
using Gatewright.Model;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>All that a topology says, as text and as a list of what it is made of, found by reflection over the model.</summary>
internal sealed class ModelText
{
    private readonly StringBuilder text = new();
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

    private ModelText(Topology topology) => Write(topology, 0);

    /// <summary>Every value and call that can be reached.</summary>
    public IReadOnlyCollection<object> Reached => seen;

    public static ModelText Of(Topology topology) => new(topology);

    public override string ToString() => text.ToString();

    private void Write(object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append(" none\n");
                break;
            case string or bool or int or Enum:
                text.Append(' ').Append(value).Append('\n');
                break;
            case Origin origin:
                if (origin.Call is not null)
                    seen.Add(origin.Call);
                text.Append($" {origin.Call?.Number}.{origin.Argument}.{origin.Item}\n");
                break;
            case IEnumerable list:
                text.Append('\n');
                foreach (var item in list)
                {
                    text.Append(' ', depth * 2).Append('-');
                    Write(item, depth + 1);
                }

                break;
            case { } it when it.GetType().Namespace != typeof(Element).Namespace:
                seen.Add(it);
                text.Append(' ').Append(it).Append('\n');
                break;
            case { } it when !it.GetType().IsValueType && !seen.Add(it):
                text.Append(" see ").Append(it).Append('\n');
                break;
            default:
                WriteProperties(value, depth);
                break;
        }
    }

    private void WriteProperties(object value, int depth)
    {
        text.Append(' ').Append(value.GetType().Name.Split('`')[0]).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(IsShown).OrderBy(it => it.Name, StringComparer.Ordinal))
        {
            text.Append(' ', (depth + 1) * 2).Append(property.Name).Append(':');
            Write(property.GetValue(value), depth + 1);
        }
    }

    /// <summary>Handles are how the model came about, and what the journal notes is no fact.</summary>
    private static bool IsShown(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && property.Name is not (nameof(Topology.Journal) or "EqualityContract" or nameof(Topology.InvalidValues) or nameof(Topology.Misuses) or nameof(Topology.Acceptances) or "IsPlaced");
}
