using Gatewright.Core.Tests.Conventions;

namespace Gatewright.Core.Tests.Properties;

/// <summary>Says random things by reflection, with random arguments, about some handles of a topology and what comes of them.</summary>
/// <param name="open">The handles that may be talked about.</param>
/// <param name="concerned">Those of them that most is said about.</param>
/// <param name="words">Texts that the topology is described with already: half of the scalars are made of these, where they can.</param>
internal sealed class FurtherVerbs(IEnumerable<Handle> open, IEnumerable<Handle> concerned, Random random, params IReadOnlyList<string> words)
{
    /// <summary>By the type of handle: each verb, and its twin that takes unknown enums and shapes.</summary>
    private static readonly ILookup<Type, (Verb Knowing, Verb Unknowing)> VerbsOf = Verb.All.ToLookup(verb => verb.Handle, verb => (verb, verb.Twin!));

    private readonly List<Handle> open = [.. open];
    private readonly Handle[] concerned = [.. concerned.Intersect(open)];

    /// <summary>Whether no value is left unknown: what exists is as it is.</summary>
    public bool KnowsAll { get; init; }

    /// <summary>Those and what came of them.</summary>
    public IReadOnlyList<Handle> Handles => open;

    /// <summary>Calls one random verb.</summary>
    /// <returns>The call as text.</returns>
    public string SayOne()
    {
        if (open.Count == 0)
            return "nothing";
        var subject = concerned.Length > 0 && random.Next(2) == 0 ? concerned[random.Next(concerned.Length)] : open[random.Next(open.Count)];
        var verbs = VerbsOf[subject.GetType()].Select(it => !KnowsAll && random.Next(4) == 0 ? it.Unknowing : it.Knowing).Where(CanBeSaid).ToArray();
        if (verbs.Length == 0)
            return $"nothing of {subject}";
        var verb = verbs[random.Next(verbs.Length)];
        var arguments = verb.Parameters.Select(it => Argument(it.ParameterType)).ToArray();
        var said = $"'{subject}' .{verb.Name}({string.Join(", ", arguments.Select(Shown))})";
        var result = verb.Call(subject, arguments);
        if (!open.Contains(result))
            open.Add(result);
        return said;
    }

    /// <summary>Code that can't be followed has no other handles to pass than those that were left open to it.</summary>
    private bool CanBeSaid(Verb verb) => verb.Parameters.All(it =>
        (Verb.ItemOf(it.ParameterType) ?? it.ParameterType) is var type && (!Verb.IsHandle(type) || open.Any(type.IsInstanceOfType)));

    private object? Argument(Type type)
    {
        if (Verb.ScalarOf(type) is { } kind)
            return words.Count > 0 && random.Next(2) == 0 && Scalars.Of(kind, words[random.Next(words.Count)]) is { } said
                ? said : Scalars.Any(kind, random, KnowsAll);
        if (Verb.ItemOf(type) is { } item)
        {
            var list = Array.CreateInstance(item, random.Next(3));
            for (var i = 0; i < list.Length; i++)
                list.SetValue(Argument(item), i);
            return list;
        }

        if (!Verb.IsHandle(type))
            return Scalars.Plain(type, random.Next(100));
        var handles = open.Where(type.IsInstanceOfType).ToArray();
        return handles[random.Next(handles.Length)];
    }

    private static string Shown(object? argument) => argument switch
    {
        null => "null",
        Array list => string.Join(", ", list.Cast<object?>().Select(Shown)),
        _ => $"{argument}",
    };
}
