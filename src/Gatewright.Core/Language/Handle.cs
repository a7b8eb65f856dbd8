using System.ComponentModel;
using System.Runtime.CompilerServices;
namespace Gatewright;

/// <summary>A thing of a topology under construction: what <c>Add</c>, <c>Existing</c>, <c>ConnectTo</c> and <c>PeerWith</c> return.</summary>
public abstract class Handle : IWriter
{
    /// <summary>Only the root has no topology to share yet.</summary>
    private protected Handle(string method)
    {
        var journal = new Journal();
        Element = Described = new(journal, journal.Call(this, method));
    }

    private protected Handle(Handle parent, Element element, Call? declared = null)
    {
        (Parent, Described, Element) = (parent, parent.Described, element);
        if (declared is not null)
            declared.Element = element;
        if ((declared ?? element.Origin.Call) is { } call)
            call.Subject = this;
    }

    internal Handle? Parent { get; }

    internal Topology Described { get; }

    /// <summary>What the handle writes.</summary>
    internal Element Element { get; }

    internal Journal Journal => Described.Journal;

    /// <summary>Whether source that could not be followed may have done more with it.</summary>
    internal bool IsOpen => Element.IsOpen;

    Element IWriter.Element => Element;

    Journal IWriter.Journal => Journal;

    /// <summary>After <c>Build</c> nothing that was built changes.</summary>
    internal virtual void MarkOpen()
    {
        Journal.IsAnythingOpen = true;
        if (!Journal.IsClosed)
            Element.IsOpen = true;
    }

    private protected Call RecordCall([CallerMemberName] string method = "") => Journal.Call(this, method);

    /// <summary>Adds what lies directly in the topology, unless it is built.</summary>
    private protected T AddToTopology<T>(T element)
        where T : Element => Journal.IsClosed ? element : Described.Add(element);

    /// <summary>A promise about what this thing reaches; null for the internet, which has no handle.</summary>
    private protected PromiseElement Promised(IEndpoint to, bool isReached, [CallerMemberName] string method = "")
    {
        var call = RecordCall(method);
        var target = to as Handle;
        var promise = new PromiseElement(Element, target?.Element, isReached, call);
        return call.Takes(target!, nameof(to)) ? AddToTopology(promise) : promise;
    }

    private protected PromiseElement PromisedInternet(bool isReached, [CallerMemberName] string method = "") =>
        AddToTopology(new PromiseElement(Element, null, isReached, RecordCall(method)));

    private protected void Accepting(Value<RuleId> rule, Value<Text> because)
    {
        var call = RecordCall("Accept");
        var acceptance = new Acceptance(Element, call.Setting(rule), call.Setting(because));
        if (!Journal.IsClosed)
            Journal.Acceptances.Add(acceptance);
    }

    /// <summary>The path of names from the topology down to this thing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Element.Path;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
