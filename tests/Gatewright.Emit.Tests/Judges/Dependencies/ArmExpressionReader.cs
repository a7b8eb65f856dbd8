namespace Gatewright.Tests.Judging;

/// <summary>Recursive descent over <c>name(argument, 'text', 3).member[0]</c>.</summary>
internal sealed class ArmExpressionReader(string text)
{
    private int _at;

    public ArmExpression ReadAll()
    {
        var expression = Read();
        return Peek() is '\0' ? expression : throw Unexpected();
    }

    private ArmExpression Read()
    {
        ArmExpression expression = Peek() switch
        {
            '\'' => ReadLiteral(),
            '-' or (>= '0' and <= '9') => new ArmExpression.Number(Take(letter => letter is '-' or '.' || char.IsAsciiDigit(letter))),
            _ => ReadCall(),
        };
        while (true)
        {
            if (TrySkip('.'))
                expression = new ArmExpression.Member(expression, Take(IsNamePart));
            else if (TrySkip('['))
            {
                expression = new ArmExpression.Element(expression, Read());
                Skip(']');
            }
            else
                return expression;
        }
    }

    private ArmExpression.Call ReadCall()
    {
        var name = Take(IsNamePart);
        var arguments = ImmutableArray.CreateBuilder<ArmExpression>();
        Skip('(');
        if (!TrySkip(')'))
        {
            do
                arguments.Add(Read());
            while (TrySkip(','));
            Skip(')');
        }

        return new(name, arguments.ToImmutable());
    }

    private ArmExpression.Literal ReadLiteral()
    {
        var start = ++_at;
        while (_at < text.Length)
        {
            if (text[_at] is not '\'')
                _at++;
            else if (_at + 1 < text.Length && text[_at + 1] is '\'')
                _at += 2; // A quote in a literal is doubled.
            else
                return new(text[start.._at++].Replace("''", "'", StringComparison.Ordinal));
        }

        throw Unexpected();
    }

    private string Take(Func<char, bool> belongs)
    {
        Peek();
        var start = _at;
        while (_at < text.Length && belongs(text[_at]))
            _at++;
        return _at > start ? text[start.._at] : throw Unexpected();
    }

    private char Peek()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        return _at < text.Length ? text[_at] : '\0';
    }

    private bool TrySkip(char expected)
    {
        if (Peek() != expected)
            return false;
        _at++;
        return true;
    }

    private void Skip(char expected)
    {
        if (!TrySkip(expected))
            throw Unexpected();
    }

    private static bool IsNamePart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_';

    private FormatException Unexpected() => new($"'[{text}]' is no template expression: unexpected at {_at}.");
}
