using Gatewright.Arm.Bodies;

namespace Gatewright.Arm.Template;

using Gatewright.Model;

/// <summary>The tags of a resource in the order of their names. The later of two that share a name wins.</summary>
internal sealed class Tags
{
    private readonly (Term Name, Term Value)[] tags;

    public Tags(IEnumerable<Tag> all)
    {
        var sorted = new SortedDictionary<string, (Term Name, Term Value)>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in all)
        {
            var name = Term.Of(tag.Name.Value);
            sorted[name is Term.Literal literal ? literal.Text : $"[{name}]"] = (name, Term.Of(tag.Value.Value));
        }

        tags = [.. sorted.Values];
    }

    public void Write(BodyWriter to)
    {
        using (to.Object("tags"))
        {
            foreach (var (name, value) in tags)
            {
                to.Name(name);
                to.Value(value);
            }
        }
    }
}
