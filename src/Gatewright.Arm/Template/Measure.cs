using Gatewright.Arm.Bodies;

namespace Gatewright.Arm.Template;

/// <summary>
/// What of a resource deployments are cut by: about how many bytes it takes as JSON without white space, which parameters it uses,
/// and whether a text in it may be too long.
/// </summary>
internal sealed class Measure : BodyWriter
{
    /// <summary>Type, api-version, the outermost names and quotes around a resource's own content.</summary>
    private const int Frame = 200;

    /// <summary>Around the id of what is waited for.</summary>
    private const int Wait = 100;

    private readonly HashSet<string> parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Action<string> note;
    private int size;
    private int depth;
    private bool isNamed;

    public Measure() => note = name => parameters.Add(name);

    /// <summary>Called with each text and whether the deployment computes it; for whoever looks for long ones.</summary>
    public Action<int, bool>? Texts { get; init; }

    public (int Bytes, string[] Parameters) Of(ArmResource resource)
    {
        size = Frame + resource.NameLength;
        parameters.Clear();
        foreach (var name in resource.Names)
            Visit(name);
        resource.WriteHead(this);
        resource.WriteProperties(this);
        foreach (var wait in resource.DependsOn)
            size += Wait + wait.NameLength;
        return (size, parameters.Count == 0 ? [] : [.. parameters]);
    }

    public override void Name(string name)
    {
        isNamed = true;
        if (depth > 0 || !ArmResource.IsUsual(name))
            size += name.Length + 4;
        Texts?.Invoke(name.Length, false);
    }

    public override void Name(Term name)
    {
        isNamed = true;
        size += Length(name) + (name.IsComputed ? 6 : 4);
        Visit(name);
    }

    public override void BeginObject()
    {
        Item(2);
        depth++;
    }

    public override void EndObject() => depth--;

    public override void BeginArray()
    {
        Item(2);
        depth++;
    }

    public override void EndArray() => depth--;

    public override void Text(ReadOnlySpan<char> text)
    {
        Item(text.Length + 4);
        Texts?.Invoke(text.Length, false);
    }

    public override void Value(Term term)
    {
        if (term is Term.Number)
        {
            Item(8);
            return;
        }

        Item(Length(term) + 4);
        Visit(term);
    }

    public override void Number(long number) => Item(8);

    public override void Flag(bool flag) => Item(8);

    public override void Raw(string json) => Item(json.Length);

    /// <summary>In a list a comma belongs to it.</summary>
    private void Item(int length)
    {
        size += isNamed ? length : length + 1;
        isNamed = false;
    }

    private void Visit(Term term)
    {
        if (term.IsComputed)
            term.Visit(note);
        Texts?.Invoke(Length(term), term.IsComputed);
    }

    private static int Length(Term term) => term is Term.Literal literal ? literal.Text.Length : term.Length;
}
