using Gatewright.Facts;

namespace Gatewright.Core.Tests.Values;

public class Comparison
{
    private static readonly Value<long> One = 1L, AlsoOne = 1L, Two = 2L;
    private static readonly Value<long> Unknown = new Value<long>.Deferred("asn"), OtherUnknown = new Value<long>.Deferred("asn");
    private static readonly Value<long> Arm = new Value<long>.Expression("parameters('asn')"), Bad = "one";

    public static TheoryData<Value<long>?, Value<long>?, string> Pairs => new()
    {
        { One, One, nameof(Answer.Yes) },
        { One, AlsoOne, nameof(Answer.Yes) },
        { One, Two, nameof(Answer.No) },
        { One, Unknown, nameof(Answer.Unknown) },
        { Unknown, Unknown, nameof(Answer.Yes) },
        { Unknown, OtherUnknown, nameof(Answer.Unknown) },
        { Arm, Unknown, nameof(Answer.Unknown) },
        { Bad, One, nameof(Answer.Unknown) },
        { Bad, Bad, nameof(Answer.Yes) },
        { null, null, nameof(Answer.Unknown) },
        { null, One, nameof(Answer.Unknown) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Unknown_values_are_the_same_only_as_themselves(Value<long>? one, Value<long>? other, string answer)
    {
        Assert.Equal(answer, Gatewright.Values.Same(one, other).ToString());
        Assert.Equal(answer, Gatewright.Values.Same(other, one).ToString());
    }

    [Fact]
    public void Equality_of_values_is_by_reference()
    {
        Assert.NotEqual(One, AlsoOne);
        Assert.NotEqual(Unknown, OtherUnknown);
    }

    [Fact]
    public void A_value_prints_as_a_person_wrote_it() =>
        Assert.Equal(["1", "<asn>", "[parameters('asn')]", "one"], new[] { One, Unknown, Arm, Bad }.Select(value => value.ToString()));

    [Fact]
    public void Every_region_of_the_table_has_a_property_and_every_property_stands_in_the_table()
    {
        var properties = typeof(Region).GetProperties().Where(it => it.GetMethod!.IsStatic && it.PropertyType == typeof(Region)).ToArray();
        Assert.Equal(Regions.Names.Order(StringComparer.Ordinal), properties.Select(it => it.GetValue(null)!.ToString()!).Order(StringComparer.Ordinal));
        Assert.All(properties, it => Assert.Equal(it.Name.ToLowerInvariant(), it.GetValue(null)!.ToString()));
    }

    [Fact]
    public void A_region_s_display_name_is_read_as_the_region() =>
        Assert.All(Regions.Names, name => Assert.Equal(name, Parsed.Printed<Region>(Regions.Find(Parsed.Good<Region>(name))!.DisplayName)));
}
