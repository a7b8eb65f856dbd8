using Gatewright.Model;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>What keeps the language one that source code can be replayed in.</summary>
public partial class Verbs
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [GeneratedRegex("^((Add|Existing|With|Without)[A-Z]\\w*|In|ConnectTo|PeerWith|SideOf|Accept|Must(Not)?Reach(Internet)?|Through|(Allow|Deny)(Inbound|Outbound))$")]
    private static partial Regex Grammar { get; }

    private static IEnumerable<Type> HandleTypes => typeof(Handle).Assembly.GetTypes()
        .Where(type => type == typeof(Handle) || type.IsSubclassOf(typeof(Handle)));

    [Fact]
    public void There_are_verbs() => Assert.True(Verb.All.Length > 150, $"Reflection finds {Verb.All.Length} verbs only");

    [Fact]
    public void Every_verb_returns_a_handle() => Convention.Holds(Verb.All.Where(verb => !verb.Method.ReturnType.IsSubclassOf(typeof(Handle))));

    [Fact]
    public void Every_verb_follows_the_grammar() => Convention.Holds(Verb.All.Where(verb => !Grammar.IsMatch(verb.Name)));

    [Fact]
    public void With_Without_In_and_Accept_return_the_handle_itself() =>
        Convention.Holds(Verb.All.Where(verb => (verb.Name.StartsWith("With", StringComparison.Ordinal) || verb.Name is "In" or "Accept" or "Through")
            && verb.Method.ReturnType != verb.Handle));

    [Fact]
    public void Add_Existing_and_relations_return_another_handle() =>
        Convention.Holds(Verb.All.Where(verb => !(verb.Name.StartsWith("With", StringComparison.Ordinal) || verb.Name is "In" or "Accept" or "Through")
            && verb.Method.ReturnType == verb.Handle));

    [Fact]
    public void What_can_be_added_and_has_an_id_can_exist() =>
        Convention.Holds(
            from verb in Verb.All
            where verb.Name.StartsWith("Add", StringComparison.Ordinal) && IsResource(verb.Method.ReturnType)
            where verb.Method.ReturnType != typeof(PolicyBasedVpnGateway) && verb.Method.ReturnType != typeof(ClassicNetwork)
            where !Verb.All.Any(other => (other.Handle == verb.Handle || other.Handle == typeof(TopologyBuilder))
                && other.Name.StartsWith("Existing", StringComparison.Ordinal) && other.Method.ReturnType == verb.Method.ReturnType)
            select verb);

    [Fact]
    public void Handles_are_sealed_and_their_bases_are_closed_to_others() =>
        Assert.All(HandleTypes, type =>
            Assert.True(type.IsSealed
            || (type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).All(it =>
            it.IsFamilyAndAssembly)), type.ToString()));

    [Fact]
    public void Handles_have_nothing_public_but_verbs() =>
        Convention.Holds(HandleTypes.SelectMany(type => type.GetMembers(Declared)).Where(member => member is not ConstructorInfo)
            .Where(member => member is not MethodInfo { IsStatic: false, IsSpecialName: false }));

    [Fact]
    public void Only_the_root_has_a_public_constructor() =>
        Assert.Equal([typeof(TopologyBuilder)], HandleTypes.Where(type => type.GetConstructors().Length > 0));

    [Fact]
    public void An_extension_is_another_form_of_a_verb_or_takes_a_query() =>
        Convention.Holds(typeof(Handle).Assembly.GetExportedTypes().Where(type => type != typeof(Gatewright.Rules.OwnRules))
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => method.IsDefined(typeof(ExtensionAttribute)) && method.GetParameters()[0].ParameterType.IsSubclassOf(typeof(Handle)))
            .Where(method => !Verb.All.Any(verb => verb.Name == method.Name && verb.Handle == method.GetParameters()[0].ParameterType
                && verb.Method.ReturnType == method.ReturnType
                && verb.Parameters.Select(it => it.Name).SequenceEqual(method.GetParameters().Skip(1).Select(it => it.Name)))));

    [Fact]
    public void Every_parameter_is_of_a_kind_that_replay_can_evaluate() =>
        Convention.Holds(Verb.All.SelectMany(verb => verb.Parameters, (verb, parameter) => (verb, parameter)).Where(it => !CanBeReplayed(it.parameter)));

    [Fact]
    public void Lists_are_last_and_params() =>
        Convention.Holds(Verb.All
            .Where(verb => verb.Parameters.Any(it => Verb.ItemOf(it.ParameterType) is not null != it.IsDefined(typeof(ParamCollectionAttribute)))));

    [Fact]
    public void A_verb_with_an_enum_or_a_shape_has_a_twin_that_takes_unknown_ones() => Convention.Holds(Verb.All.Where(verb => verb.Twin is null));

    [Fact]
    public void Overloads_differ_in_a_handle_or_in_their_number_of_arguments() =>
        Convention.Holds(
            from one in Verb.All
            from other in Verb.All
            where one.Handle == other.Handle && one.Name == other.Name && one.Method.MetadataToken < other.Method.MetadataToken
            where one.Parameters.Length == other.Parameters.Length
            where !one.Parameters.Zip(other.Parameters).Any(pair => pair.First.ParameterType != pair.Second.ParameterType
                && (IsHandle(pair.First) || IsHandle(pair.Second)))
            select $"{one} and {other}");

    private static bool CanBeReplayed(ParameterInfo parameter)
    {
        var type = Verb.ItemOf(parameter.ParameterType) ?? parameter.ParameterType;
        return !parameter.IsOptional && !parameter.IsOut && !type.IsByRef && Nullable.GetUnderlyingType(type) is null
            && new NullabilityInfoContext().Create(parameter).ReadState is NullabilityState.NotNull
            && (Verb.ScalarOf(type) is not null || Verb.IsHandle(type) || Verb.TakesPlain(parameter));
    }

    private static bool IsHandle(ParameterInfo parameter) => Verb.IsHandle(parameter.ParameterType);

    private static bool IsResource(Type type) =>
        type.GetProperty("It", BindingFlags.Instance | BindingFlags.NonPublic)?.PropertyType.IsSubclassOf(typeof(ResourceElement)) is true;
}
