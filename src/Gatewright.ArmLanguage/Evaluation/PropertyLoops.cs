namespace Gatewright.ArmLanguage;

/// <summary>The loops of a <c>copy</c> array, each of which makes one property an array.</summary>
internal static class PropertyLoops
{
    public static void Expand(Evaluator evaluator, TreeEvaluator tree, ArmArray loops, ArmObject owner, ObjectBuilder members, Frame frame)
    {
        foreach (var item in loops.Items)
        {
            try
            {
                Expand(evaluator, tree, item, owner, members, frame);
            }
            catch (Failure failure)
            {
                evaluator.Problems.Add(failure, item.Place);
            }
        }
    }

    private static void Expand(Evaluator evaluator, TreeEvaluator tree, ArmValue item, ArmObject owner, ObjectBuilder members, Frame frame)
    {
        if (item is not ArmObject loop || loop["input"] is not { } input || loop["name"] is not { } nameValue)
            throw new Failure("template-invalid", "a loop requires 'name', 'count' and 'input'; add what is missing");
        if (ContainsLoop(input))
            throw new Failure("copy-nested", "a loop can't contain a loop of properties; use the function map()");
        if (tree.TryEvaluate(nameValue, frame.At(Site.None)) is not ArmString name)
            return;
        if (owner[name.Value] is not null || members.Contains(name.Value))
            throw new Failure("duplicate-key", $"'{name.Value}' is both a property and a loop; remove one");
        if (CopyCount.IsUnknown(tree, loop, frame))
        {
            evaluator.Problems.Warn("copy-count-unknown", $"the length of '{name.Value}' is known only to the deployment; set the parameter it depends on", item.Place);
            members.Set(name.Value, new ArmUnknown(new FunctionCall("unknown", [], item.Place?.ToString()), item.Place));
            return;
        }

        if (CopyCount.Of(evaluator, tree, loop, frame) is not { } count)
            return;
        members.Set(name.Value, new ArmArray([.. Iterations(name.Value, count, frame).Select(inside => Item(evaluator, tree, input, inside))], item.Place));
    }

    public static IEnumerable<Frame> Iterations(string? name, int count, Frame frame) =>
        Enumerable.Range(0, count).Select(index => frame with { Loop = new(name, index, IsUnnamed: name is null, frame.Loop) });

    private static ArmValue Item(Evaluator evaluator, TreeEvaluator tree, ArmValue input, Frame frame)
    {
        evaluator.Budget.Spend(input.Weight);
        return tree.Evaluate(input, frame);
    }

    private static bool ContainsLoop(ArmValue value) => !value.IsLiteral && value switch
    {
        ArmArray array => array.Items.Any(ContainsLoop),
        ArmObject source => source.Members.Any(member => member.Name is "copy" && member.Value is ArmArray || ContainsLoop(member.Value)),
        _ => false,
    };
}
