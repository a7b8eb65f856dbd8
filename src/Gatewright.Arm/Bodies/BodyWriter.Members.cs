namespace Gatewright.Arm.Bodies;

using Gatewright.Model;

/// <summary>Members of the kinds that resources have. One that isn't set is left out.</summary>
internal abstract partial class BodyWriter
{
    public void Add(string name, string? text)
    {
        if (text is null)
            return;
        Name(name);
        Text(text);
    }

    public void Add(string name, Term? term)
    {
        if (term is null)
            return;
        Name(name);
        Value(term);
    }

    public void Add(string name, bool flag)
    {
        Name(name);
        Flag(flag);
    }

    public void Add<T>(string name, Value<T>? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value);
    }

    public void Add<T>(string name, Setting<T> setting) => Add(name, setting.Value);

    /// <summary>True where it is set.</summary>
    public void Add(string name, Flag flag)
    {
        if (flag.IsSet)
            Add(name, true);
    }

    /// <summary>A reference: an object with an id.</summary>
    public void AddId(string name, Term? id)
    {
        if (id is null)
            return;
        Name(name);
        Id(id);
    }

    /// <summary>A list of ids; nothing for none.</summary>
    public void AddIds(string name, IEnumerable<Term> ids)
    {
        Term[] all = [.. ids];
        if (all.Length == 0)
            return;
        using (Array(name))
        {
            foreach (var id in all)
                Id(id);
        }
    }

    public void AddObject(string name, string member, Term? value)
    {
        if (value is null)
            return;
        using (Object(name))
            Add(member, value);
    }

    public void Value<T>(Value<T>? value)
    {
        if (value is Value<T>.Known known)
            Known(known.Value);
        else
            Value(Term.Of(value));
    }

    /// <summary>An object that is a reference.</summary>
    public void Id(Term id)
    {
        using (Object())
            Add("id", id);
    }

    public Closing Object(string name)
    {
        Name(name);
        return Object();
    }

    public Closing Object()
    {
        BeginObject();
        return new(this, isArray: false);
    }

    public Closing Array(string name)
    {
        Name(name);
        BeginArray();
        return new(this, isArray: true);
    }

    private void Known<T>(T known)
    {
        if (known is int number)
            Number(number);
        else if (known is long large)
            Number(large);
        else if (known is Cidr { Version: IpVersion.IPv4 } block)
            Block(block);
        else
            Text(Parsing.Print(known));
    }

    private void Block(Cidr block)
    {
        Span<char> letters = stackalloc char[Cidr.LongestV4];
        Text(letters[..block.WriteV4(letters)]);
    }

    /// <summary>Ends an object or a list.</summary>
    public readonly ref struct Closing(BodyWriter writer, bool isArray)
    {
        public void Dispose()
        {
            if (isArray)
                writer.EndArray();
            else
                writer.EndObject();
        }
    }
}
