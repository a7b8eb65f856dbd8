namespace Gatewright.Core.Tests.Values;

/// <summary>What text becomes by the conversions that programs use.</summary>
internal static class Parsed
{
    public static T Good<T>(string text)
    {
        Value<T> value = text;
        return Assert.IsType<Value<T>.Known>(value).Value;
    }

    public static Value<T>.Malformed Bad<T>(string text)
    {
        Value<T> value = text;
        return Assert.IsType<Value<T>.Malformed>(value);
    }

    public static string Printed<T>(string text)
    {
        Value<T> value = text;
        return Assert.IsType<Value<T>.Known>(value).ToString();
    }
}
