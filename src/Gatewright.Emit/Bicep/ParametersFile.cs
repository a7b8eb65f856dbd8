using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>
/// Prints a <c>.bicepparam</c> file: each parameter without a default is read from the environment, so that no value stands in a file and Bicep
/// refuses one that is missing.
/// </summary>
/// <param name="variableOf">The variable that has the value of a parameter.</param>
internal sealed class ParametersFile(Func<string, string> variableOf)
{
    public string Print(BicepFile program)
    {
        var text = new StringBuilder($"using {BicepText.Quoted($"./{program.Name}")}\n");
        foreach (var (symbol, parameter) in program.Parameters.Where(it => it.Parameter.Default is null))
        {
            text.Append('\n');
            if (parameter.Description is Term.Literal description)
                text.Append(BicepText.Comment(description.Text)).Append('\n');
            var start = text.Length;
            text.Append("param ").Append(symbol).Append(" = ");
            Value(parameter).ToLayout().PrintTo(text, depth: 0, text.Length - start);
            text.Append('\n');
        }

        return text.ToString();
    }

    private BicepExpression Value(TemplateParameter parameter)
    {
        if (parameter.Reference is { IsComputed: false } place)
            return InVault(place);
        BicepExpression read = new BicepExpression.Call("readEnvironmentVariable", [InterpolatedText.Of(variableOf(parameter.Name))]);
        return parameter.Type switch
        {
            TemplateParameterType.Int => new BicepExpression.Call("int", [read]),
            TemplateParameterType.Bool => new BicepExpression.Call("bool", [read]),
            TemplateParameterType.Array or TemplateParameterType.Object => new BicepExpression.Call("json", [read]),
            _ => read,
        };
    }

    private static BicepExpression.Call InVault(VaultReference place)
    {
        var vault = VaultTranslation.IdOf(place.Vault);
        return new("az.getSecret",
            [.. new[] { vault.SubscriptionId!, vault.ResourceGroupName!, vault.Names[0], place.SecretName }
                .Select(it => InterpolatedText.Of(((Term.Literal)it).Text))]);
    }
}
