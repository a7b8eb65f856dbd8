using System.Reflection;
using System.Xml.Linq;
using Gatewright.Model;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Conventions;

public class Models
{
    private static readonly Assembly Core = typeof(Handle).Assembly;

    private static IEnumerable<Type> ModelTypes => Core.GetTypes().Where(type => type.Namespace == typeof(Element).Namespace && type.IsVisible);

    /// <summary>By value, two unknown facts are equal, two equal ones share a key, and elements that point at each other overflow the stack.</summary>
    [Fact]
    public void No_element_and_no_value_is_a_record() =>
        Convention.Holds(ModelTypes.Concat(Core.GetTypes().Where(IsValue)).Where(type => type.IsClass && IsRecord(type)));

    /// <summary>A struct may be a record where it holds places: then two are equal only if they were said by the same argument of the same call.</summary>
    [Fact]
    public void Records_among_the_parts_of_elements_are_structs_that_hold_their_place() =>
        Convention.Holds(ModelTypes.Where(type => type.IsValueType && IsRecord(type) && !HoldsPlace(type)));

    [Fact]
    public void Structs_of_the_model_are_readonly() =>
        Convention.Holds(ModelTypes
            .Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute))));

    [Fact]
    public void Nothing_public_of_an_element_can_be_set() =>
        Convention.Holds(ModelTypes.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))));

    [Fact]
    public void Public_types_are_sealed_or_closed_to_others() =>
        Convention.Holds(Core.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed
            && !(type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).All(it => it.IsFamilyAndAssembly
                || it.IsPrivate))));

    public static TheoryData<string> Sayings => [.. Verb.All.Where(verb => verb.Name != "Accept").Select(verb => verb.ToString())];

    /// <summary>Rules see what the model shows: a value that a verb takes and the model forgets is judged by none.</summary>
    [Theory]
    [MemberData(nameof(Sayings))]
    public void What_a_verb_takes_stands_in_the_model(string saying)
    {
        var verb = Verb.All.Single(it => it.ToString() == saying).Twin!;
        var stage = new Stage(Scalars.Deferred);
        var arguments = stage.ArgumentsOf(verb);
        var said = verb.Call(stage.The(verb.Handle), arguments);
        stage.Topology.Snapshot(finished: false);
        var model = ModelText.Of(stage.Topology.Snapshot(finished: true));
        var values = arguments.OfType<object>().SelectMany(it => it is Array list ? list.Cast<object>() : [it]).ToArray();
        Assert.All(values.Where(it => it is not Handle), value => Assert.True(model.Reached.Contains(value) || IsDefault(verb), $"{value} was said by {verb}"));
        Assert.All(values.OfType<Handle>(), handle => Assert.Contains(handle.Element, model.Reached));
        if (arguments.Length == 0)
            Assert.Contains(model.Reached, it => it is Call call && call.MethodName == verb.Name);
        if (said is not TopologyBuilder)
            Assert.Contains(said.Element, model.Reached);
    }

    [Fact]
    public void Core_uses_the_framework_alone() =>
        Assert.All(Core.GetReferencedAssemblies(), it => Assert.StartsWith("System.", it.Name));

    [Fact]
    public void For_compiler_extensions_Core_uses_immutable_collections_besides()
    {
        var project = XDocument.Load(Repository.Folder("src", "Gatewright.Core", "Gatewright.Core.csproj"));
        var references = project.Descendants("PackageReference").Where(it => it.Attribute("PrivateAssets")?.Value != "all");
        Assert.Equal(
            [("System.Collections.Immutable", "'$(TargetFramework)' == 'netstandard2.0'")],
            references.Select(it => (it.Attribute("Include")!.Value, it.Parent!.Attribute("Condition")?.Value ?? "")));
    }

    /// <summary>A parameter's default may be of any type and is kept as its text.</summary>
    private static bool IsDefault(Verb verb) => verb.Name == "WithDefault";

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool IsValue(Type type) => (type.IsNested ? type.DeclaringType! : type) == typeof(Value<>);

    private static bool HoldsPlace(Type type) => type.GetProperties().Select(property => property.PropertyType).Any(it =>
        it == typeof(Origin) || it == typeof(Call) || (it.IsGenericType && it.GetGenericTypeDefinition() == typeof(Setting<>)));
}
