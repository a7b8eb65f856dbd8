using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>The body of a resource, by paths such as <c>properties.sku.name</c>. What a command says is taken, so that what it can't say is left.</summary>
internal sealed class Body
{
    private readonly Dictionary<string, ArmNode> leaves = new(StringComparer.Ordinal);

    private Body(ArmObject root) => Add("", root);

    /// <summary>What nothing has taken.</summary>
    public IEnumerable<string> Left => leaves.Keys;

    public static Body Of(ArmResource resource) => new(TreeOf(resource));

    /// <summary>The whole body, as Resource Manager takes it.</summary>
    public static ArmObject TreeOf(ArmResource resource)
    {
        var tree = new TreeWriter();
        resource.WriteHead(tree);
        resource.WriteProperties(tree);
        return tree.Root;
    }

    public Term? Peek(string path) => (leaves.GetValueOrDefault(path) as ArmValue)?.Term;

    public Term? TakeValue(string path) => leaves.GetValueOrDefault(path) is ArmValue value && leaves.Remove(path) ? value.Term : null;

    /// <summary>Takes a value that the command writes by itself; another one stays. No word is needed for it.</summary>
    public string? TakeImplied(CommandOption option)
    {
        if (option.Name.Length == 0 || (Peek(option.Path) is Term.Literal literal && literal.Text == option.Name))
            TakeValue(option.Path);
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? TakeFlag(string path) => leaves.GetValueOrDefault(path) is ArmFlag flag && leaves.Remove(path) ? flag.IsSet : null;

    /// <summary>The values of a list; null where there is none, or where its items are objects.</summary>
    public ImmutableArray<Term>? TakeList(string path)
    {
        if (leaves.GetValueOrDefault(path) is not ArmArray array || !array.Items.All(it => it is ArmValue))
            return null;
        leaves.Remove(path);
        return [.. array.Items.Select(it => ((ArmValue)it).Term)];
    }

    /// <summary>The objects of a list.</summary>
    public ImmutableArray<Body> TakeObjects(string path)
    {
        if (leaves.GetValueOrDefault(path) is not ArmArray array || !array.Items.All(it => it is ArmObject))
            return [];
        leaves.Remove(path);
        return [.. array.Items.Select(it => new Body((ArmObject)it))];
    }

    /// <summary>The members of an object whose names are of the program: tags.</summary>
    public ImmutableArray<(Term Name, Term Value)> TakeTags()
    {
        if (leaves.GetValueOrDefault("tags") is not ArmObject tags || !tags.Members.All(it => it.Node is ArmValue))
            return [];
        leaves.Remove("tags");
        return [.. tags.Members.Select(it => (it.Name, ((ArmValue)it.Node).Term))];
    }

    private void Add(string path, ArmNode node)
    {
        if (node is not ArmObject members || path == "tags")
        {
            // An empty list says as much as none.
            if (node is not ArmArray { Items.Count: 0 })
                leaves[path] = node;
            return;
        }

        foreach (var (name, inner) in members.Members)
            Add($"{path}{(path.Length == 0 ? "" : ".")}{(name is Term.Literal literal ? literal.Text : $"[{name}]")}", inner);
    }
}
