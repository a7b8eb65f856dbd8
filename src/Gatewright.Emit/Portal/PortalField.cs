using Gatewright.Arm.Template;
using Gatewright.Emit.ArmJson;

namespace Gatewright.Emit.Portal;

/// <summary>A field of the portal's form. What is typed into a password box is shown nowhere.</summary>
internal static class PortalField
{
    public static void Print(JsonPrinter json, TemplateParameter parameter)
    {
        var isSecret = parameter.Type == TemplateParameterType.SecureString;
        using (json.Object())
        {
            json.Add("name", parameter.Name);
            json.Add("type", isSecret ? "Microsoft.Common.PasswordBox" : "Microsoft.Common.TextBox");
            if (isSecret)
                json.AddObject("label", "password", parameter.Name);
            else
                json.Add("label", parameter.Name);
            json.Add("toolTip", parameter.Description);
            // A text box takes text alone, and a password box has no default.
            if (!isSecret && parameter.Default is { } value)
                json.Add("defaultValue", value is Term.Number number ? FormattableString.Invariant($"{number.Value}") : value);
            using (json.Object("constraints"))
            {
                json.Name("required");
                json.Flag(true);
                if (parameter.Type == TemplateParameterType.Int)
                {
                    json.Add("regex", "^-?[0-9]+$");
                    json.Add("validationMessage", "A whole number.");
                }
            }

            if (!isSecret)
                return;
            using (json.Object("options"))
            {
                json.Name("hideConfirmation");
                json.Flag(true);
            }
        }
    }

    /// <summary>What the template gets.</summary>
    public static Term Output(TemplateParameter parameter)
    {
        var typed = Term.Function("basics", parameter.Name);
        return parameter.Type == TemplateParameterType.Int ? Term.Function("int", typed) : typed;
    }
}
