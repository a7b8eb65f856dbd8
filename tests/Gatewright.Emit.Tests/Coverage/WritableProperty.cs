using Azure.Bicep.Types.Concrete;

namespace Gatewright.Tests.Coverage;

/// <summary>A property that a template can set: a scalar, a list of scalars, a reference, or a map.</summary>
/// <param name="Path">From the resource, such as <c>properties.subnets[].name</c>.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Version">The first api-version that has it.</param>
/// <param name="Inline">The covered child that it may hold whole, whose properties are its own type's.</param>
internal sealed record WritableProperty(string Path, TypeBase Type, string Version, CoveredType? Inline = null)
{
    /// <summary>The values that Azure names, if it names any.</summary>
    public ImmutableArray<string> Values { get; } =
        [.. TypeWalk.Alternatives(Type).OfType<StringLiteralType>().Select(literal => literal.Value).Distinct().Order(StringComparer.Ordinal)];
}
