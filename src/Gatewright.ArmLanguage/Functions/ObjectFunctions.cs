namespace Gatewright.ArmLanguage;

/// <summary>Functions of objects.</summary>
internal static class ObjectFunctions
{
    public static Function[] All { get; } =
    [
        new("createObject", 0, Function.Any, CreateObject, Arguments.Lazy) { IsCheap = true },
        new("objectKeys", 1, 1, call => new ArmArray([.. Sorted(call.Object(0)).Select(member => new ArmString(member.Name))]), Arguments.Shallow),
        new("items", 1, 1, call => new ArmArray([.. Sorted(call.Object(0)).Select(Item)]), Arguments.Shallow),
    ];

    private static ArmValue CreateObject(Call call)
    {
        if (call.Count % 2 != 0)
            throw call.Failure("argument-count", $"there are {call.Count} arguments; set a value for each name");
        var members = new ObjectBuilder();
        for (var i = 0; i < call.Count; i += 2)
        {
            var name = call.Evaluate(i);
            if (name is ArmUnknown)
                return call.LazyUnknown();
            if (name is not ArmString text)
                throw call.Wrong(i, name, "string");
            if (members.Contains(text.Value))
                throw call.Failure("duplicate-key", $"'{text.Value}' is set twice; remove one");
            members.Set(text.Value, call.Evaluate(i + 1));
        }

        return members.Build();
    }

    // As ARM's engine has it: by name, without case.
    private static IEnumerable<ArmMember> Sorted(ArmObject source) => source.Members.OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase);

    private static ArmObject Item(ArmMember member) => new ObjectBuilder().Set("key", member.Name).Set("value", member.Value).Build();
}
