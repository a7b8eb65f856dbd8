using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>Prints the parameters of a file.</summary>
internal static class ParameterPrinter
{
    /// <summary>The linter objects to a parameter that nothing uses, so only those that are used are declared; a default may use others.</summary>
    public static IEnumerable<string> Print(FileSymbols file, IReadOnlyList<TemplateParameter> parameters)
    {
        var printed = new string?[parameters.Count];
        for (var isNew = true; isNew;)
        {
            isNew = false;
            foreach (var (place, parameter) in parameters.Index())
            {
                if (printed[place] is not null || !file.IsUsed(parameter.Name))
                    continue;
                printed[place] = Print(file, parameter);
                isNew = true;
            }
        }

        return printed.OfType<string>();
    }

    private static string Print(FileSymbols file, TemplateParameter parameter)
    {
        var text = new StringBuilder();
        if (parameter.Description is Term.Literal description)
            text.Append("@description(").Append(BicepText.Quoted(description.Text)).Append(")\n");
        if (parameter.Type == TemplateParameterType.SecureString)
            // An empty key would deploy and never work.
            text.Append("@secure()\n@minLength(1)\n");
        var start = text.Length;
        text.Append("param ").Append(file.SymbolOf(parameter)).Append(' ').Append(TypeOf(parameter.Type));
        if (parameter.Default is { } value)
        {
            text.Append(" = ");
            file.Of(value).ToLayout().PrintTo(text, depth: 0, text.Length - start);
        }

        return text.Append('\n').ToString();
    }

    private static string TypeOf(TemplateParameterType type) =>
        type == TemplateParameterType.SecureString ? "string" : type.ToString().ToLowerInvariant();
}
