namespace Gatewright.Tests.Values;

/// <summary>Values are made by conversion, by parameters and by the library; one that anybody could make would be a parameter that nothing declares.</summary>
public sealed class MadeByUs
{
    [Fact]
    public void Nothing_else_makes_values() => Assert.Empty(
        from kind in typeof(Value<>).GetNestedTypes()
        from constructor in kind.GetConstructors()
        select $"{kind.Name}({string.Join(", ", constructor.GetParameters().Select(it => it.Name))})");
}
