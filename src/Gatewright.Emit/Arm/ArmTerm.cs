namespace Gatewright.Emit.Arm;

/// <summary>A text in a template: literal, or an expression that ARM evaluates.</summary>
/// <param name="Text">The literal as a person means it, or the expression without its brackets.</param>
/// <param name="IsExpression">Which of the two.</param>
internal readonly record struct ArmTerm(string Text, bool IsExpression)
{
    /// <summary>As an argument inside an expression.</summary>
    public string AsArgument => IsExpression ? Text : $"'{Text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>
    /// As a JSON string. ARM takes what stands between brackets for an expression unless the first is doubled; it undoes the
    /// doubling only where the last letter is a bracket too, so any other text stays as it is.
    /// </summary>
    public string AsJson => IsExpression ? $"[{Text}]" : Text.StartsWith('[') && Text.EndsWith(']') ? "[" + Text : Text;

    public static implicit operator ArmTerm(string literal) => new(literal, false);

    public static ArmTerm Expression(string text) => new(text, true);

    public static ArmTerm Parameter(string name) => Expression($"parameters('{name}')");

    /// <summary>A value of a topology: known now, or a parameter, or an expression that is passed on.</summary>
    public static ArmTerm Of<T>(Value<T>? value) => value switch
    {
        Value<T>.Deferred deferred => Parameter(deferred.Name),
        Value<T>.Expression expression => Expression(ArmExpressions.Print(expression.Term)),
        _ => value?.ToString() ?? "",
    };

    /// <summary>One text after the other, joined now where all are known.</summary>
    public static ArmTerm Concat(params ReadOnlySpan<ArmTerm> terms)
    {
        var arguments = new List<string>(terms.Length);
        var literal = "";
        foreach (var term in terms)
        {
            if (!term.IsExpression)
            {
                literal += term.Text;
                continue;
            }

            Flush();
            arguments.Add(term.Text);
        }

        if (arguments.Count == 0)
            return literal;
        Flush();
        return Expression($"concat({string.Join(", ", arguments)})");

        void Flush()
        {
            if (literal.Length > 0)
                arguments.Add(((ArmTerm)literal).AsArgument);
            literal = "";
        }
    }
}
