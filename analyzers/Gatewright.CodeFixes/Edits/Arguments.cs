using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.CodeFixes.Edits;

/// <summary>The arguments of a call as they are written.</summary>
internal static class Arguments
{
    /// <summary>What is written for a parameter, or for one item of a list; null where it isn't written in the call.</summary>
    public static ExpressionSyntax? Written(this Place place, string parameter, int item = 0)
    {
        var arguments = place.Model.GetOperation(place.Node) switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        var value = arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        if (value is ICollectionExpressionOperation { IsImplicit: true } list)
            value = item < list.Elements.Length ? list.Elements[item] : null;
        return value?.Syntax as ExpressionSyntax;
    }
}
