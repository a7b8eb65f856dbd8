using System.Text;
using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>The resources that parts lie in, where the template has none with that name.</summary>
internal static class Parents
{
    /// <summary>The id of the resource that a part lies in, as a reference from the part.</summary>
    public static ArmReference Of(TemplateResource part)
    {
        var types = part.Resource.Type.Split('/');
        var names = part.Names;
        var scope = part.Resource.Scope;
        var isKnown = names.Take(names.Length - 1).All(name => name is Value<Name>.Known);
        var id = new StringBuilder(isKnown ? $"{scope.Id}/providers/{types[0]}" : $"resourceId('{string.Join('/', types[..^1])}'");
        for (var index = 0; index < names.Length - 1; index++)
            id.Append(isKnown ? $"/{types[index + 1]}/{names[index]}" : $", {ArmIds.Argument(names[index])}");
        return new(part.ParentKey, isKnown ? id.ToString() : null, isKnown ? null : id.Append(')').ToString(), part.Place);
    }
}
