namespace Gatewright.Tests.Judging;

public class ScopeTests
{
    private const string Hub = "/subscriptions/{subscription().subscriptionId}/resourceGroups/{resourceGroup().name}/providers/Microsoft.Network/virtualNetworks/hub";

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("[[text]", "[text]")]
    [InlineData("[[open", "[[open")]
    [InlineData("[concat('a', 'it''s')]", "ait's")]
    [InlineData("[format('{1}-{0}', 'a', concat('b', 'c'))]", "bc-a")]
    [InlineData("[parameters('given')]", "{parameters('given')}")]
    [InlineData("[ concat( parameters('given') , '-1' ) ]", "{parameters('given')}-1")]
    [InlineData("[variables('network')]", "hub")]
    [InlineData("[reference('x').outputs.ids.value[0]]", "{reference('x').outputs.ids.value[0]}")]
    [InlineData("[resourceId('Microsoft.Network/virtualNetworks', variables('network'))]", Hub)]
    [InlineData("[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'a')]", Hub + "/subnets/a")]
    [InlineData("[concat(resourceId('Microsoft.Network/virtualNetworks', 'hub'), '/subnets/a')]", Hub + "/subnets/a")]
    [InlineData("[format('{0}/providers/Microsoft.Network/virtualNetworks/hub', resourceGroup().id)]", Hub)]
    [InlineData("[resourceId('rg', 'A.B/c', 'n')]", "/subscriptions/{subscription().subscriptionId}/resourceGroups/rg/providers/A.B/c/n")]
    [InlineData("[resourceId('s', 'rg', 'A.B/c/d', 'n', 'm')]", "/subscriptions/s/resourceGroups/rg/providers/A.B/c/n/d/m")]
    [InlineData("[subscriptionResourceId('s', 'A.B/c', 'n')]", "/subscriptions/s/providers/A.B/c/n")]
    [InlineData("[extensionResourceId('/subscriptions/s/resourceGroups/rg', 'A.B/c', 'n')]", "/subscriptions/s/resourceGroups/rg/providers/A.B/c/n")]
    public void An_expression_means_text_with_holes(string written, string meaning) =>
        Assert.Equal(meaning, Scope.Outermost(Template).Text(written));

    [Fact]
    public void An_expression_mentions_the_ids_it_asks_about() => Assert.Equal(
        [Hub],
        Scope.Outermost(Template).References("[reference(resourceId('Microsoft.Network/virtualNetworks', 'hub')).name]").Ids);

    [Theory]
    [InlineData("[]")]
    [InlineData("[concat('a']")]
    [InlineData("[concat('a)]")]
    [InlineData("[concat('a') 'b']")]
    [InlineData("[resourceId('A.B/c')]")]
    [InlineData("[resourceId('c', 'n')]")]
    public void What_is_no_expression_is_said_to_be_none(string written) =>
        Assert.Throws<FormatException>(() => Scope.Outermost(Template).Text(written));

    private static ArmDocument Template => ArmDocument.Parse("""{ "variables": { "network": "hub" }, "resources": [] }""");
}
