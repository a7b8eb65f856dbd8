namespace Gatewright.Model;

/// <summary>A thing in a topology. Elements are compared by reference. They can't be changed once the topology is built.</summary>
public abstract class Element
{
    private readonly Statement declared;

    /// <param name="parent">What it lies in.</param>
    /// <param name="declared">Where it is written.</param>
    /// <param name="isPart">Whether it is a part of what is declared there.</param>
    private protected Element(Element? parent, Statement declared, bool isPart = false)
    {
        (Parent, this.declared) = (parent, declared);
        if (!isPart)
            declared.Element = this;
    }

    /// <summary>What it is called in Azure; not set for things that are named after others.</summary>
    public Setting<Name> Name { get; internal set; }

    /// <summary>The element it lies in.</summary>
    public Element? Parent { get; }

    /// <summary>The call, or the place in a document, that brought it into the topology.</summary>
    public Origin Origin => new(declared);

    /// <summary>Whether a reader of the source may have missed something about it.</summary>
    public bool IsOpen { get; internal set; }

    /// <summary>The ARM JSON that is merged into what is emitted for it; rules don't read it.</summary>
    public virtual ImmutableArray<Setting<Json>> Patches { get; internal set; } = [];

    /// <summary>The names from the topology down to it, such as <c>hub/hub-vpn</c>.</summary>
    public string Path => Parent?.Parent is null ? Label : $"{Parent.Path}/{Label}";

    /// <summary>What it is called in a path: its name, or what it is.</summary>
    internal virtual string Label => Name.IsSet ? Name.ToString() : Kind;

    /// <summary>Whether a template creates it, as a part of what it lies in or by itself.</summary>
    internal virtual bool IsEmitted => Parent?.IsEmitted ?? true;

    private string Kind => GetType().Name.Replace(nameof(Element), "");

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
