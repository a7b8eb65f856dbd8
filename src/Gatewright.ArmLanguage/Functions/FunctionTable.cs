using System.Collections.Frozen;

namespace Gatewright.ArmLanguage;

/// <summary>The functions by name, which ignores case.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> Functions = new Function[][]
    {
        TextFunctions.All, TextSearchFunctions.All, FormatFunctions.All, EncodingFunctions.All, HashFunctions.All, UriFunctions.All,
        CollectionFunctions.All, ArrayFunctions.All, ObjectFunctions.All, MergeFunctions.All, LambdaFunctions.All,
        NumberFunctions.All, ConversionFunctions.All, LogicFunctions.All, ComparisonFunctions.All, DateFunctions.All, CidrFunctions.All,
        TemplateFunctions.All, ScopeFunctions.All, ResourceIdFunctions.All, ReferenceFunctions.All, RuntimeFunctions.All,
    }.SelectMany(group => group).ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Function>.AlternateLookup<ReadOnlySpan<char>> ByText = Functions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name of a function as it is written; of one that is there no new text.</summary>
    public static string NameOf(ReadOnlySpan<char> written) =>
        ByText.TryGetValue(written, out var function) && written.SequenceEqual(function.Name) ? function.Name : written.ToString();

    /// <summary>The names, for the list in the documentation.</summary>
    public static IEnumerable<string> Names => Functions.Keys.Order(StringComparer.Ordinal);

    /// <summary>A function; each name that begins with <c>list</c> is one, since resource providers define them.</summary>
    public static Function? Find(string name) => Functions.TryGetValue(name, out var function) ? function
        : name.StartsWith("list", StringComparison.OrdinalIgnoreCase) ? ReferenceFunctions.List
        : null;
}
