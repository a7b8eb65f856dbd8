using System.Text;
using System.Text.Encodings.Web;
using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Prints a body as JSON for a here-document of bash, which computes what isn't known before.</summary>
internal sealed class BashJson(Bash bash, ScriptVariables variables, ArmScope scope)
{
    private readonly StringBuilder text = new();

    public string Print(ArmObject body)
    {
        Object(body, 0);
        return text.ToString();
    }

    private void Node(ArmNode node, int depth)
    {
        switch (node)
        {
            case ArmObject members:
                Object(members, depth);
                break;
            case ArmArray array:
                List(array, depth);
                break;
            case ArmFlag flag:
                text.Append(flag.IsSet ? "true" : "false");
                break;
            case ArmRaw raw:
                text.Append(Bash.InDocument(raw.Json));
                break;
            case ArmValue value:
                Value(value.Term);
                break;
        }
    }

    private void Object(ArmObject members, int depth)
    {
        text.Append('{');
        foreach (var (index, (name, node)) in members.Members.Index())
        {
            NewLine(index, depth + 1);
            Text(name);
            text.Append(": ");
            Node(node, depth + 1);
        }

        End(members.Members.Count, depth, '}');
    }

    private void List(ArmArray array, int depth)
    {
        text.Append('[');
        foreach (var (index, node) in array.Items.Index())
        {
            NewLine(index, depth + 1);
            Node(node, depth + 1);
        }

        End(array.Items.Count, depth, ']');
    }

    private void NewLine(int index, int depth) => text.Append(index == 0 ? "\n" : ",\n").Append(' ', 2 * depth);

    private void End(int count, int depth, char bracket)
    {
        if (count > 0)
            text.Append('\n').Append(' ', 2 * depth);
        text.Append(bracket);
    }

    private void Value(Term term)
    {
        if (term is Term.Number || (term is Term.Parameter parameter && variables.IsNumber(parameter.Name)))
            text.Append(bash.Inside(term, scope));
        // Bicep and templates ask Azure for the zones of a region; those that have zones have three.
        else if (term is Term.Call { Name: "pickZones" })
            text.Append("[\"1\", \"2\", \"3\"]");
        else
            Text(term);
    }

    /// <summary>What is computed may have any letter in it, so it is made JSON when it is known.</summary>
    private void Text(Term term) => text.Append(term is Term.Literal literal
        ? Bash.InDocument($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(literal.Text)}\"")
        : $"$(json \"{bash.Inside(term, scope)}\")");
}
