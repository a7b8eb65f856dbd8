using Gatewright.Changes.Elements;
using Gatewright.Model;

namespace Gatewright.Changes.Laws;

/// <summary>Says of each change what Azure does about it.</summary>
internal sealed class ChangeJudge(Topology before, Topology after)
{
    public Change Judge(ChangeOf it)
    {
        var view = new ChangeView(it.Change, it.Pair.Before, it.Pair.After, before, after);
        var law = ChangeLaws.All.Where(law => law.Applies(view)).MaxBy(law => law.Effect);
        return it.Change with
        {
            Consequence = law is not null ? law.Consequence(view)
                : it.Change.Kind == ChangeKind.Changed ? Consequence.Unknown
                : Consequence.None,
        };
    }
}
