namespace Gatewright.ArmLanguage;

/// <summary>Runs the loops and asks the conditions of a template's resources.</summary>
internal sealed class ResourceCollector(Deployment deployment)
{
    public void Collect()
    {
        if (deployment.Template["resources"] is { } resources)
            Collect(resources, deployment.Frame, parent: null);
    }

    private void Collect(ArmValue resources, Frame frame, ResourceInstance? parent)
    {
        var all = resources switch
        {
            ArmArray array => array.Items.Select(item => (Name: (string?)null, Source: item)),
            ArmObject named => named.Members.Select(member => (Name: (string?)member.Name, Source: member.Value)),
            _ => [(null, resources)],
        };
        foreach (var (name, source) in all)
        {
            if (source is ArmObject resource)
                Collect(name, resource, frame, parent);
            else
                deployment.Problems.Add("template-invalid", $"a resource is of type '{source.Kind}'; use an object", source.Place);
        }
    }

    private void Collect(string? symbolicName, ArmObject source, Frame frame, ResourceInstance? parent)
    {
        TemplateShape.CheckResource(deployment.Problems, source);
        // ARM ignores a loop on a resource that is written inside another.
        if (parent is null && source["copy"] is ArmObject loop)
            CollectLoop(symbolicName, source, loop, frame);
        else
            Add(symbolicName, source, frame, parent, loop: null);
    }

    private void CollectLoop(string? symbolicName, ArmObject source, ArmObject loop, Frame frame)
    {
        try
        {
            CheckMode(loop);
            if (CopyCount.NameOf(deployment.Tree, loop, frame) is not { } name
                || CopyCount.Of(deployment.Evaluator, deployment.Tree, loop, frame) is not { } count)
                return;
            for (var i = 0; i < count; i++)
            {
                // Expressions that are evaluated outside see only the loops there.
                var inside = deployment.IsOuterScope ? frame : frame with { Loop = new(name, i, IsUnnamed: true, frame.Loop) };
                if (!Add(symbolicName, source, inside, parent: null, name))
                    return;
            }
        }
        catch (Failure failure)
        {
            deployment.Problems.Add(failure, loop.Place);
        }
    }

    private static void CheckMode(ArmObject loop)
    {
        var mode = loop["mode"] is ArmString text ? text.Value : null;
        var isSerial = string.Equals(mode, "serial", StringComparison.OrdinalIgnoreCase);
        if (mode is not null && !isSerial && !mode.Equals("parallel", StringComparison.OrdinalIgnoreCase))
            throw new Failure("copy-mode", $"there is no mode '{ExpressionScanner.Shorten(mode)}'; use serial or parallel");
        if (!isSerial && loop["batchSize"] is not null)
            throw new Failure("copy-mode", "a loop with 'batchSize' must be serial; set 'mode' to serial");
    }

    private bool Add(string? symbolicName, ArmObject source, Frame frame, ResourceInstance? parent, string? loop)
    {
        if (!deployment.Evaluator.Budget.TryAddResource())
        {
            var most = deployment.Evaluator.Budget.Limits.MaxResources;
            deployment.Problems.Add("limit-resources", $"the template has more than {most} resources; split it", source.Place);
            return false;
        }

        var condition = source["condition"] is { } written ? deployment.Tree.Evaluate(written, frame.At(Site.None)) : null;
        var resource = new ResourceInstance(deployment, source, frame, parent, symbolicName)
        {
            IsLeftOut = condition is ArmBoolean { Value: false },
            Condition = condition is ArmBoolean or ArmNull ? null : condition,
        };
        deployment.Resources.Add(resource, loop);
        if (source["resources"] is { } children)
            Collect(children, frame, resource);
        return true;
    }
}
