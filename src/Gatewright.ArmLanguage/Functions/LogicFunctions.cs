namespace Gatewright.ArmLanguage;

/// <summary>Logic. Arguments behind the one that decides aren't evaluated.</summary>
internal static class LogicFunctions
{
    public static Function[] All { get; } =
    [
        new("true", 0, 0, _ => new ArmBoolean(true)),
        new("false", 0, 0, _ => new ArmBoolean(false)),
        new("null", 0, 0, _ => new ArmNull()),
        new("not", 1, 1, call => new ArmBoolean(call[0] is ArmBoolean boolean ? !boolean.Value : throw call.Wrong(0, "bool"))),
        new("and", 2, Function.Any, call => Connect(call, decisive: false), Arguments.Lazy) { IsCheap = true },
        new("or", 2, Function.Any, call => Connect(call, decisive: true), Arguments.Lazy) { IsCheap = true },
        new("if", 3, 3, If, Arguments.Lazy) { IsCheap = true },
        new("coalesce", 0, Function.Any, Coalesce, Arguments.Lazy) { IsCheap = true },
    ];

    private static ArmValue Connect(Call call, bool decisive)
    {
        for (var i = 0; i < call.Count; i++)
        {
            switch (call.Evaluate(i))
            {
                case ArmUnknown: return call.LazyUnknown();
                case ArmBoolean { Value: var value } when value == decisive: return new ArmBoolean(decisive);
                case ArmBoolean: break;
                case var other: throw call.Wrong(i, other, "bool");
            }
        }

        return new ArmBoolean(!decisive);
    }

    private static ArmValue If(Call call) => call.Evaluate(0) switch
    {
        ArmBoolean condition => call.Evaluate(condition.Value ? 1 : 2),
        ArmUnknown => call.LazyUnknown(),
        var other => throw call.Wrong(0, other, "bool"),
    };

    private static ArmValue Coalesce(Call call)
    {
        for (var i = 0; i < call.Count; i++)
        {
            switch (call.Evaluate(i))
            {
                case ArmNull: break;
                case ArmUnknown: return call.LazyUnknown();
                case var value: return value;
            }
        }

        return new ArmNull();
    }
}
