namespace Gatewright.Model;

/// <summary>Where something about a topology is written: one call of one method, or one place in a document.</summary>
public abstract class Statement
{
    private protected Statement(int number) => Number = number;

    /// <summary>The place in the order of what is written, from 0: findings are listed in this order.</summary>
    public int Number { get; }

    /// <summary>What messages call it: the method of a call, the last property of a place's JSON path.</summary>
    public abstract string Name { get; }

    /// <summary>Where it belongs to: the path of an element, such as <c>hub/hub-vpn</c>, or a JSON path.</summary>
    public abstract string Path { get; }

    /// <summary>The element that it describes, whose acceptances hold for it: the one it declares, or else the one it is about.</summary>
    internal abstract Element? Element { get; set; }
}

/// <summary>One call of one method.</summary>
public sealed class Call : Statement
{
    internal Call(IWriter subject, string method, int number)
        : base(number)
    {
        (Subject, Element) = (subject, subject.Element);
        MethodName = method;
        Token = Replayed.Call;
    }

    /// <summary>The method, such as <c>WithBgp</c>.</summary>
    public string MethodName { get; }

    /// <inheritdoc/>
    public override string Name => MethodName;

    /// <summary>Where the call was made, as a path of names such as <c>hub/hub-vpn</c>.</summary>
    public override string Path => Element!.Path;

    /// <summary>The handle that writes what the call describes: the new one of an <c>Add</c>, else the one it was called on.</summary>
    internal IWriter Subject { get; set; }

    internal override Element? Element { get; set; }

    /// <summary>What a front end that replays source code knows the call by; null in a running program.</summary>
    internal object? Token { get; }
}

/// <summary>One place in a JSON document. The reader of the document knows where that is.</summary>
public abstract class DocumentPlace : Statement
{
    private readonly DocumentPlace? within;

    /// <param name="number">The place in the order of the document.</param>
    /// <param name="within">The place of the object that it is a property of.</param>
    private protected DocumentPlace(int number, DocumentPlace? within)
        : base(number) => this.within = within;

    /// <summary>The line, from 1.</summary>
    public abstract int Line { get; }

    /// <summary>The column, from 1.</summary>
    public abstract int Column { get; }

    /// <inheritdoc/>
    public override string Name => Path.Substring(Path.LastIndexOf('.') + 1);

    internal override Element? Element { get => field ?? within?.Element; set; }
}

/// <summary>What writes an element: a handle of the language.</summary>
internal interface IWriter
{
    Element Element { get; }

    Journal Journal { get; }
}

/// <summary>The token that a front end sets before it replays a call; the core keeps it in <see cref="Call.Token"/>.</summary>
internal static class Replayed
{
    [ThreadStatic]
    internal static object? Call;
}
