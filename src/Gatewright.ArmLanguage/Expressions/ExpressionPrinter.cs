using System.Globalization;
using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Writes expressions as a template contains them. Values that have no literal are written as the functions that give them.</summary>
internal sealed class ExpressionPrinter
{
    private readonly StringBuilder text = new();
    private readonly bool isIdentity;

    private ExpressionPrinter(bool isIdentity) => this.isIdentity = isIdentity;

    public static string Print(ArmExpression expression) => new ExpressionPrinter(false).Write(expression).text.ToString();

    /// <summary>A text that equal calls share: names ignore case, as ARM's do, and a call that has another value elsewhere tells where it is.</summary>
    public static string Identity(ArmExpression expression) => new ExpressionPrinter(true).Write(expression).text.ToString();

    private ExpressionPrinter Write(ArmExpression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return Write(literal.Value);
            case MemberAccess access:
                Write(access.Target);
                return Access(access.Key);
            case FunctionCall call:
                return Call(Name(call.Name) + (isIdentity && call.Site is not null ? $"@{call.Site}" : ""), call.Arguments, argument => Write(argument));
            default:
                return this;
        }
    }

    private ExpressionPrinter Write(ArmValue value) => value switch
    {
        ArmString it => Append('\'').Append(it.Value.Replace("'", "''", StringComparison.Ordinal)).Append('\''),
        ArmInteger it => Append(it.Value.ToString(CultureInfo.InvariantCulture)),
        ArmBoolean it => Append(it.Value ? "true()" : "false()"),
        ArmNumber it => Append("json('").Append(it.Text).Append("')"),
        ArmUnknown it => Write(it.Expression),
        ArmArray it => Call("createArray", it.Items, item => Write(item)),
        ArmObject it => Call("createObject", it.Members, member => Write(new ArmString(member.Name)).Append(", ").Write(member.Value)),
        _ => Append("null()"),
    };

    private ExpressionPrinter Access(ArmExpression key) =>
        key is LiteralExpression { Value: ArmString { Value: [var first, ..] name } } && !char.IsAsciiDigit(first) && name.All(IsNameLetter)
            ? Append('.').Append(Name(name))
            : Append('[').Write(key).Append(']');

    private ExpressionPrinter Call<T>(string name, ImmutableArray<T> arguments, Action<T> write)
    {
        Append(name).Append('(');
        for (var i = 0; i < arguments.Length; i++)
        {
            Append(i > 0 ? ", " : "");
            write(arguments[i]);
        }

        return Append(')');
    }

    private string Name(string name) => isIdentity ? name.ToLowerInvariant() : name;

    private static bool IsNameLetter(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '$';

    private ExpressionPrinter Append(string part)
    {
        text.Append(part);
        return this;
    }

    private ExpressionPrinter Append(char letter)
    {
        text.Append(letter);
        return this;
    }
}
