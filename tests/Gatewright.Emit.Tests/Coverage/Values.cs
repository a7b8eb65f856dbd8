namespace Gatewright.Tests.Coverage;

/// <summary>The values that Azure names for a property.</summary>
internal static class Values
{
    /// <summary>Whether some program's template has the value, or an argument of one of the verbs goes by its name.</summary>
    public static bool CanBeSaid(CoveredType type, WritableProperty property, MappingLine line, string value) =>
        Occurrence.Of(type, property).Any(occurrence => occurrence.Values.Contains(value))
        || line.Verbs.Any(verb => CoreMember.Takes(verb.Name, value));
}
