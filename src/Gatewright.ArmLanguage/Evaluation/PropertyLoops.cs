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
        if (item is not ArmObject loop || loop["input"] is not { } input)
            throw new Failure("template-invalid", "a loop requires 'name', 'count' and 'input'; add what is missing");
        if (ContainsLoop(input))
            throw new Failure("copy-nested", "a loop can't contain a loop of properties; use the function map()");
        if (CopyCount.NameOf(tree, loop, frame) is not { } name)
            return;
        if (owner[name] is not null || members.Contains(name))
            throw new Failure("duplicate-key", $"'{name}' is both a property and a loop; remove one");
        if (CopyCount.IsUnknown(tree, loop, frame))
        {
            var message = $"the length of '{name}' is known only to the deployment; set the parameter it depends on";
            evaluator.Problems.Warn("copy-count-unknown", message, item.Place);
            members.Set(name, new ArmUnknown(new FunctionCall("unknown", [], item.Place?.ToString()), item.Place));
            return;
        }

        if (CopyCount.Of(evaluator, tree, loop, frame) is not { } count)
            return;
        members.Set(name, new ArmArray([.. Iterations(name, count, frame).Select(inside => Item(evaluator, tree, input, inside))], item.Place));
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
