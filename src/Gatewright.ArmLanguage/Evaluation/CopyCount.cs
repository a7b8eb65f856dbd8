namespace Gatewright.ArmLanguage;

/// <summary>What a loop is called, and how often it runs.</summary>
internal static class CopyCount
{
    /// <summary>The name; null when a problem has been noted.</summary>
    /// <exception cref="Failure">The name isn't text.</exception>
    public static string? NameOf(TreeEvaluator tree, ArmObject loop, Frame frame)
    {
        if (loop["name"] is not { } written)
            throw new Failure("template-invalid", "the loop has no name; add it");
        return tree.TryEvaluate(written, frame.At(Site.None)) switch
        {
            null => null,
            ArmString name => name.Value,
            var other => throw new Failure("value-type", $"the name of the loop is of type '{other.Kind}'; use text"),
        };
    }

    public static bool IsUnknown(TreeEvaluator tree, ArmObject loop, Frame frame) =>
        loop["count"] is { } written && tree.TryEvaluate(written, frame.At(Site.None)) is ArmUnknown;

    /// <summary>The count; null when a problem has been noted.</summary>
    /// <exception cref="Failure">The count isn't one.</exception>
    public static int? Of(Evaluator evaluator, TreeEvaluator tree, ArmObject loop, Frame frame)
    {
        if (loop["count"] is not { } written)
            throw new Failure("template-invalid", "a loop requires 'count'; add it");
        var most = evaluator.Budget.Limits.MaxCopyCount;
        return tree.TryEvaluate(written, frame.At(Site.None)) switch
        {
            null => null,
            ArmInteger { Value: >= 0 } count when count.Value <= most => (int)count.Value,
            ArmInteger count => throw new Failure("copy-count", $"a loop of {count.Value} iterations isn't supported; use 0 to {most}"),
            ArmUnknown => throw new Failure("copy-count", "the count of the loop is unknown before the deployment; set the parameter it depends on"),
            var other => throw new Failure("copy-count", $"the count of the loop is of type '{other.Kind}'; use an integer"),
        };
    }
}
