using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>Prints what a file tells of its VPN gateways.</summary>
internal sealed class OutputPrinter(FileSymbols file)
{
    private const string Declaration =
        "@description('What the other ends need to know of each VPN gateway.')\noutput " + GatewayOutput.Name + " array = ";

    /// <summary>The output; empty where there is nothing to tell.</summary>
    /// <param name="own">The gateways of the file.</param>
    /// <param name="modules">The modules that have such an output.</param>
    public IEnumerable<string> Print(IReadOnlyList<GatewayOutput> own, IEnumerable<Deployment> modules)
    {
        file.BeginOutputs();
        BicepExpression[] told = [.. modules.Select(it => Told(file.SymbolOf(it)))];
        if (told.Length == 0)
            return own.Count == 0 ? [] : [Declaration + List(own) + "\n"];
        if (own.Count > 0)
        {
            var symbol = file.TakeWords("own gateways", "Variable");
            return [$"var {symbol} = {List(own)}\n", Declaration + Joined([new BicepExpression.Word(symbol), .. told])];
        }

        return [Declaration + Joined(told)];
    }

    private static BicepExpression.Member Told(string module) =>
        new(new BicepExpression.Member(new BicepExpression.Word(module), "outputs"), GatewayOutput.Name);

    private string Joined(BicepExpression[] lists)
    {
        var whole = lists is [var only] ? only : Functions.Call("concat", [.. lists], file.IsTaken)!;
        var text = new StringBuilder();
        whole.ToLayout().PrintTo(text, depth: 0, Declaration.Length - Declaration.LastIndexOf('\n') - 1);
        return text.Append('\n').ToString();
    }

    private string List(IReadOnlyList<GatewayOutput> gateways)
    {
        var text = new StringBuilder();
        var body = new BodyPrinter(file, text);
        body.BeginArray();
        foreach (var gateway in gateways)
        {
            using (body.Object())
                gateway.Write(body);
        }

        body.EndArray();
        return text.ToString();
    }
}
