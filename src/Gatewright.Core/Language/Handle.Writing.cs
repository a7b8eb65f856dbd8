using System.Runtime.CompilerServices;
namespace Gatewright;

/// <summary>A handle whose methods return itself. A method records its call and writes the element; once the topology is built it changes nothing.</summary>
public abstract class Handle<TSelf> : Handle
    where TSelf : Handle<TSelf>
{
    private protected Handle(string method) : base(method) { }

    private protected Handle(Handle parent, Element element, Call? declared = null) : base(parent, element, declared) { }

    private protected TSelf Self => (TSelf)this;

    /// <summary>
    /// States that findings of one rule, here or in anything inside, are meant. They still print, as accepted; on the topology this holds everywhere.
    /// </summary>
    /// <param name="rule">The rule's id, such as <c>GW4010</c>. A rule that then finds nothing here is itself reported.</param>
    /// <param name="because">Why, for whoever reads the report.</param>
    /// <example><c>classic.Accept("GW4010", because: "It goes away in March")</c></example>
    public TSelf Accept(Value<RuleId> rule, Value<Text> because)
    {
        Accepting(rule, because);
        return Self;
    }

    /// <summary>Ends a method that sets something: <c>Set(It.Property = Once(It.Property, value))</c>.</summary>
    private protected TSelf Set<T>(T written) => Self;

    /// <summary>A setting that is set once: the first holds, another one is a finding.</summary>
    private protected Setting<T> SetOnce<T>(
        Setting<T> slot, Value<T> value, [CallerMemberName] string method = "", [CallerArgumentExpression(nameof(value))] string argument = "")
    {
        var call = RecordCall(method);
        return call.SetOnce(slot, call.Setting(value, argument));
    }

    /// <summary>A flag that is set once.</summary>
    private protected Flag SetOnce(Flag slot, [CallerMemberName] string method = "") => RecordCall(method).SetOnce(slot);

    /// <summary>A reference that is made once.</summary>
    private protected Link<T>? SetOnce<T>(
        Link<T>? slot, Handle target, [CallerMemberName] string method = "", [CallerArgumentExpression(nameof(target))] string argument = "")
        where T : Element => RecordCall(method).SetOnce(slot, target, argument);

    /// <summary>A group or subscription that is given once.</summary>
    private protected T? SetOnce<T>(T? slot, Handle target, [CallerMemberName] string method = "",
        [CallerArgumentExpression(nameof(target))] string argument = "")
        where T : Element
    {
        var call = RecordCall(method);
        return call.SetOnce<T>(slot is null ? null : new Link<T>(slot, default), target, argument)?.Target;
    }

    /// <summary>A list with more settings.</summary>
    private protected ImmutableArray<Setting<T>> More<T>(
        ImmutableArray<Setting<T>> list, IEnumerable<Value<T>> values,
        [CallerMemberName] string method = "", [CallerArgumentExpression(nameof(values))] string argument = "") =>
        More(list, RecordCall(method).Settings(values, argument));

    /// <summary>A list with more references.</summary>
    private protected ImmutableArray<Link<T>> More<T>(
        ImmutableArray<Link<T>> list, IEnumerable<Handle> targets,
        [CallerMemberName] string method = "", [CallerArgumentExpression(nameof(targets))] string argument = "")
        where T : Element => More(list, RecordCall(method).Links<T>(targets, argument));

    /// <summary>A list with more parts, unless the topology is built.</summary>
    private protected ImmutableArray<T> More<T>(ImmutableArray<T> list, ImmutableArray<T> items) =>
        Journal.IsClosed ? list : list.IsEmpty ? items : list.AddRange(items);

    /// <summary>A list with one more part, unless the topology is built.</summary>
    private protected ImmutableArray<T> More<T>(ImmutableArray<T> list, T item) => Journal.IsClosed ? list : list.Add(item);
}
