using System.ComponentModel;
using Gatewright.Model;

namespace Gatewright;

/// <summary>A thing of a topology under construction: what <c>Add</c>, <c>Existing</c>, <c>ConnectTo</c> and <c>PeerWith</c> return.</summary>
public abstract class Handle
{
    private List<Acceptance>? acceptances;

    /// <summary>Only the root has no journal to share yet.</summary>
    private protected Handle(string verb)
    {
        Journal = new();
        Declared = Journal.Call(this, verb);
    }

    private protected Handle(Handle parent, Call declared)
    {
        Journal = parent.Journal;
        Parent = parent;
        Declared = declared;
        declared.Subject = this;
    }

    internal Journal Journal { get; }

    internal Handle? Parent { get; }

    internal Call Declared { get; }

    /// <summary>Whether source that could not be followed may have said more about it.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>The element that the newest snapshot made of it.</summary>
    internal Element? Frozen { get; set; }

    internal IReadOnlyList<Acceptance> Acceptances => acceptances ?? [];

    internal virtual Fact<Name> Name => default;

    /// <summary>How the handle is called in a path: its name, or what it is.</summary>
    internal virtual string Label => Name.IsSaid ? Name.ToString() : GetType().Name;

    internal string Path => Parent?.Parent is null ? Label : $"{Parent.Path}/{Label}";

    internal virtual void MarkOpen() => IsOpen = Journal.IsAnythingOpen = true;

    private protected Call Saying(string verb) => Journal.Call(this, verb);

    private protected void Accepting(Call call, Value<RuleId> rule, Value<Text> because)
    {
        var acceptance = new Acceptance(this, call.Fact(rule), call.Fact(because));
        (acceptances ??= []).Add(acceptance);
        Journal.Acceptances.Add(acceptance);
    }

    /// <summary>The path of names from the topology down to this thing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Path;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A handle whose verbs return itself.</summary>
public abstract class Handle<TSelf> : Handle
    where TSelf : Handle<TSelf>
{
    private protected Handle(string verb)
        : base(verb) { }

    private protected Handle(Handle parent, Call declared)
        : base(parent, declared) { }

    private protected TSelf Self => (TSelf)this;

    /// <summary>States that findings of one rule, here or in anything inside, are meant. They still print, as accepted; on the topology this holds everywhere.</summary>
    /// <param name="rule">The rule's id, such as <c>GW4010</c>. A rule that then finds nothing here is itself reported.</param>
    /// <param name="because">Why, for whoever reads the report.</param>
    /// <example><c>classic.Accept("GW4010", because: "It goes away in March")</c></example>
    public TSelf Accept(Value<RuleId> rule, Value<Text> because)
    {
        Accepting(Saying(nameof(Accept)), rule, because);
        return Self;
    }
}

/// <summary>A finding that is meant: of which rule, at which element, and why.</summary>
internal sealed record Acceptance(Handle Handle, Fact<RuleId> Rule, Fact<Text> Because);
