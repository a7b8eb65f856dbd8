using System.Globalization;
using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Compact JSON. Letters beyond ASCII stay as they are, as ARM's <c>string()</c> has it.</summary>
internal static class ValueWriter
{
    public enum Style
    {
        /// <summary>Text that would be read as an expression is escaped.</summary>
        Template,

        /// <summary>Text is written as it is, as the function <c>string()</c> and snapshots have it.</summary>
        Plain,
    }

    public static string Write(ArmValue value, Style style, char quote = '"')
    {
        var text = new StringBuilder();
        new Writer(text, style, quote).Value(value);
        return text.ToString();
    }

    private readonly struct Writer(StringBuilder text, Style style, char quote)
    {
        public void Value(ArmValue value)
        {
            switch (value)
            {
                case ArmNull: text.Append("null"); break;
                case ArmBoolean it: text.Append(it.Value ? "true" : "false"); break;
                case ArmInteger it: text.Append(CultureInfo.InvariantCulture, $"{it.Value}"); break;
                case ArmNumber it: text.Append(it.Text); break;
                case ArmString it: Text(style is Style.Template && ExpressionText.IsBracketed(it.Value) ? "[" + it.Value : it.Value); break;
                case ArmUnknown it: Text($"[{it.Expression}]"); break;
                case ArmArray it: Array(it); break;
                case ArmObject it: Object(it); break;
            }
        }

        private void Array(ArmArray array)
        {
            text.Append('[');
            for (var i = 0; i < array.Items.Length; i++)
            {
                text.Append(i > 0 ? "," : "");
                Value(array.Items[i]);
            }

            text.Append(']');
        }

        private void Object(ArmObject source)
        {
            text.Append('{');
            for (var i = 0; i < source.Members.Length; i++)
            {
                text.Append(i > 0 ? "," : "");
                Text(source.Members[i].Name);
                text.Append(':');
                Value(source.Members[i].Value);
            }

            text.Append('}');
        }

        private void Text(string value)
        {
            text.Append(quote);
            foreach (var letter in value)
                Letter(letter);
            text.Append(quote);
        }

        private void Letter(char letter) => _ = letter switch
        {
            '\\' => text.Append("\\\\"),
            '\n' => text.Append("\\n"),
            '\r' => text.Append("\\r"),
            '\t' => text.Append("\\t"),
            '\b' => text.Append("\\b"),
            '\f' => text.Append("\\f"),
            _ when letter == quote => text.Append('\\').Append(letter),
            < ' ' or '\u0085' or '\u2028' or '\u2029' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
            _ => text.Append(letter),
        };
    }
}
