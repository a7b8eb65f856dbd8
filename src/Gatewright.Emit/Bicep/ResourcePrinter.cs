using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>Prints resources, those that are created and those that exist.</summary>
internal sealed class ResourcePrinter(FileSymbols file)
{
    /// <param name="resource">What is created.</param>
    /// <param name="dependencies">What of the file it waits for; what it refers to isn't named again.</param>
    public string Print(ArmResource resource, IEnumerable<IStep> dependencies)
    {
        file.Begin(resource);
        var text = new StringBuilder($"resource {file.SymbolOf(resource)} '{resource.Type}@{resource.ApiVersion}' = ");
        var body = new BodyPrinter(file, text);
        body.BeginObject();
        PrintName(resource, body);
        resource.WriteHead(body);
        resource.WriteProperties(body);
        PrintDependencies(body, dependencies);
        body.EndObject();
        return text.Append('\n').ToString();
    }

    public string Print(ExistingResource existing)
    {
        var text = new StringBuilder($"resource {existing.Symbol} '{existing.Type}' existing = ");
        var body = new BodyPrinter(file, text);
        body.BeginObject();
        body.Add("parent", existing.Parent is null ? null : new BicepExpression.Word(existing.Parent));
        body.Add("name", existing.Name);
        body.Add("scope", existing.Scope);
        body.EndObject();
        return text.Append('\n').ToString();
    }

    public void PrintDependencies(BodyPrinter body, IEnumerable<IStep> dependencies)
    {
        string[] symbols = [.. dependencies.Select(file.SymbolOf).Where(it => !file.IsReferenced(it))];
        if (symbols.Length == 0)
            return;
        using (body.Array("dependsOn"))
        {
            foreach (var symbol in symbols)
                body.Expression(new BicepExpression.Word(symbol));
        }
    }

    /// <summary>A part is named behind what contains it.</summary>
    private void PrintName(ArmResource resource, BodyPrinter body)
    {
        var depth = resource.Names.Length - 1;
        var parent = depth == 0 ? null : file.Find(FileSymbols.Above(new(resource.Type, resource.Names), depth));
        if (parent is null)
        {
            body.Add("name", resource.Name);
            return;
        }

        file.NoteReference(parent);
        body.Add("parent", new BicepExpression.Word(parent));
        body.Add("name", resource.Names[^1]);
    }
}
