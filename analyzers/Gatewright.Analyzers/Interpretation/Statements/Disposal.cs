using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What <c>using</c> disposes of.</summary>
internal sealed class Disposal(Execution run)
{
    public Flow Using(IUsingOperation usage, Frame frame)
    {
        List<Abstract> resources;
        if (usage.Resources is IVariableDeclarationGroupOperation group)
        {
            run.Statements.Declare(group, frame);
            resources = Resources(group, frame);
        }
        else
        {
            resources = [run.Eval(usage.Resources, frame)];
        }

        try
        {
            return run.Statements.Do(usage.Body, frame);
        }
        finally
        {
            Dispose(resources);
        }
    }

    public static List<Abstract> Resources(IVariableDeclarationGroupOperation group, Frame frame) =>
        [.. group.Declarations.SelectMany(declaration => declaration.Declarators)
            .Select(declarator => Expressions.Variable(declarator.Symbol, declarator, frame))];

    public void Dispose(List<Abstract> resources)
    {
        var result = run.Returned;
        for (var index = resources.Count - 1; index >= 0; index--)
        {
            if (resources[index].It is not Instance instance)
                continue;
            for (var type = instance.Type; type is not null; type = type.BaseType)
            {
                var dispose = type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty
                    && (method.Name is "Dispose" or "DisposeAsync" || method.Name.EndsWith(".Dispose", StringComparison.Ordinal)
                    || method.Name.EndsWith(".DisposeAsync", StringComparison.Ordinal)));
                if (dispose is null || run.Bodies.Of(dispose) is null || resources[index].Source is not { } site)
                    continue;
                run.Calls.Call(site, dispose, resources[index], []);
                break;
            }
        }

        run.Returned = result;
    }
}
