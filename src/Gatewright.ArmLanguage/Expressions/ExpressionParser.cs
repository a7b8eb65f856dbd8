using System.Runtime.CompilerServices;

namespace Gatewright.ArmLanguage;

/// <summary>Reads what is written between the brackets.</summary>
internal sealed class ExpressionParser
{
    private readonly ExpressionScanner scanner;
    private readonly ArmLimits limits;
    private int depth;

    private ExpressionParser(ExpressionScanner scanner, ArmLimits limits) => (this.scanner, this.limits) = (scanner, limits);

    /// <exception cref="Failure">The text is no expression.</exception>
    public static ArmExpression Parse(string text, ArmLimits limits) => Parse(text, 0, text.Length, limits);

    /// <summary>Reads the part of a text from a start to an end.</summary>
    /// <exception cref="Failure">The part is no expression.</exception>
    public static ArmExpression Parse(string text, int start, int end, ArmLimits limits)
    {
        if (end - start > limits.MaxExpressionLength)
            throw TooLong(end - start, limits.MaxExpressionLength);
        var parser = new ExpressionParser(new(text, start, end), limits);
        var expression = parser.Expression();
        return parser.scanner.AtEnd ? expression : throw parser.scanner.Unexpected("the end of the expression");
    }

    private static Failure TooLong(int length, int most) =>
        new("expression-length", $"the expression has {length} characters, at most {most} are supported; split it with variables");

    private ArmExpression Expression()
    {
        if (++depth > limits.MaxExpressionDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new Failure("expression-depth", $"the expression is nested deeper than {limits.MaxExpressionDepth} levels; split it with variables");
        var expression = Accesses(Primary());
        depth--;
        return expression;
    }

    private ArmExpression Primary() => scanner.Current switch
    {
        '\'' => new LiteralExpression(new ArmString(scanner.Quoted())),
        '+' or '-' or (>= '0' and <= '9') => new LiteralExpression(new ArmInteger(scanner.Integer())),
        var letter when char.IsLetter(letter) || letter is '_' => Call(),
        _ => throw scanner.Unexpected("a function, a number or text in single quotes"),
    };

    private FunctionCall Call()
    {
        var name = FunctionTable.NameOf(scanner.Name());
        if (scanner.TryTake('.'))
            name = $"{name}.{scanner.Name()}";
        if (!scanner.TryTake('('))
            throw scanner.Unexpected($"'(' behind '{name}', which is a function");
        var arguments = ImmutableArray.CreateBuilder<ArmExpression>(initialCapacity: 2);
        if (scanner.TryTake(')'))
            return new(name, []);
        do
            arguments.Add(Expression());
        while (scanner.TryTake(','));
        scanner.Take(')');
        return new(name, arguments.DrainToImmutable());
    }

    private ArmExpression Accesses(ArmExpression target)
    {
        while (target is not LiteralExpression)
        {
            if (scanner.TryTake('.'))
                target = new MemberAccess(target, new LiteralExpression(new ArmString(scanner.Name().ToString())));
            else if (scanner.TryTake('['))
                target = new MemberAccess(target, Key());
            else
                return target;
            if (target.Depth > limits.MaxExpressionDepth)
                throw new Failure("expression-depth", $"the expression has more than {limits.MaxExpressionDepth} properties in a row; split it with variables");
        }

        return target;
    }

    private ArmExpression Key()
    {
        var key = Expression();
        scanner.Take(']');
        return key;
    }
}
