using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    private Abstract Creation(IObjectCreationOperation creation, Frame frame)
    {
        var arguments = Arguments(creation.Arguments, frame);
        var type = (INamedTypeSymbol)creation.Type!;
        var created =
            Bodies.Syntax(type) is not null ? new(Constructed(new Instance(type), creation.Constructor!, arguments), creation)
            : Core.Owns(type) ? Replayed(creation, creation.Constructor!, null, arguments)
            : type.Name is "List" ? new Abstract(arguments is [{ Value.It: Items items }] ? Items.Of(items) : new Items(new List<Abstract>()), creation)
            : Abstract.UnknownAt(creation);
        if (created.IsUnknown)
            Escape(creation.Type!, arguments.Select(argument => argument.Value));
        return Filled(created, creation.Initializer, frame);
    }

    private Abstract Filled(Abstract created, IObjectOrCollectionInitializerOperation? initializer, Frame frame)
    {
        if (initializer is null)
            return created;

        initialized.Push(created);
        foreach (var operation in initializer.Initializers)
            Eval(operation, frame);
        initialized.Pop();
        return created;
    }

    private Instance Constructed(Instance instance, IMethodSymbol constructor, ImmutableArray<Argument> arguments)
    {
        if (bodies.Constructor(constructor) is { } body)
        {
            var frame = new Frame(instance.Scope);
            foreach (var argument in arguments)
                frame.Declare(argument.Parameter, argument.Value);

            var chained = body.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call } ? call : null;
            if (!SymbolEqualityComparer.Default.Equals(chained?.TargetMethod.ContainingType, constructor.ContainingType))
                Initialize(instance, constructor.ContainingType);
            if (chained is not null && Bodies.Syntax(chained.TargetMethod.ContainingType) is not null)
                Constructed(instance, chained.TargetMethod, Arguments(chained.Arguments, frame));
            if ((body.BlockBody ?? body.ExpressionBody) is { } block)
                Do(block, frame);
            return instance;
        }

        foreach (var argument in arguments)
        {
            instance.Scope.Declare(argument.Parameter, argument.Value);
            if (constructor.ContainingType.IsRecord && Positional(argument.Parameter) is { } field)
                instance.Fields[field] = argument.Value;
        }

        Initialize(instance, constructor.ContainingType);
        if (Bodies.Syntax(constructor) is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax parent, ..] } && bodies.Operation(parent) is IInvocationOperation parentCall)
            Constructed(instance, parentCall.TargetMethod, Arguments(parentCall.Arguments, instance.Scope));
        else if (constructor.ContainingType.BaseType is { } type && Bodies.Syntax(type) is not null && type.InstanceConstructors.FirstOrDefault(other => other.Parameters.IsEmpty) is { } implied)
            Constructed(instance, implied, []);
        return instance;
    }

    private void Initialize(Instance instance, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().Where(member => member is { IsStatic: false } and (IFieldSymbol or IPropertySymbol)))
        {
            if (bodies.Initializer(member) is not { } initializer)
                continue;
            var field = member is IPropertySymbol property ? Backing(property) : (IFieldSymbol)member;
            if (field is not null)
                instance.Fields[field.OriginalDefinition] = Eval(initializer, instance.Scope);
        }
    }

    private Abstract Anonymous(IAnonymousObjectCreationOperation creation, Frame frame)
    {
        var instance = new Instance((INamedTypeSymbol)creation.Type!);
        foreach (var assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var property })
                instance.Fields[(ISymbol?)Backing(property) ?? property.OriginalDefinition] = Eval(assignment.Value, frame);
        }

        return new(instance, creation);
    }

    private Abstract With(IWithOperation with, Frame frame)
    {
        var original = Eval(with.Operand, frame);
        var copy = original.It switch
        {
            Instance instance => new(instance.Copy(), with),
            { } shape when with.Type is { } type && Core.Owns(type) && shape is not Unknown => new(Core.Copy(shape), with),
            _ => Abstract.UnknownAt(with),
        };
        return copy.IsUnknown ? Forgotten(with.Initializer, frame) : Filled(copy, with.Initializer, frame);
    }

    private Abstract ArrayOf(IArrayCreationOperation creation, Frame frame)
    {
        if (creation.Initializer is { } initializer)
            return new(Items.Of(initializer.ElementValues.Select(value => Eval(value, frame))), creation);
        return creation.DimensionSizes is [var size] && Eval(size, frame).It is int count and >= 0 and < 10_000
            ? new(Items.Of(Enumerable.Repeat(new Abstract(Plain.Default(((IArrayTypeSymbol)creation.Type!).ElementType), creation), count)), creation)
            : Abstract.UnknownAt(creation);
    }

    /// <summary>What is spread but can't be enumerated leaves one unknown element, in a list of unknown length.</summary>
    private Abstract ListOf(ICollectionExpressionOperation expression, Frame frame)
    {
        var elements = new List<Abstract>();
        var isLost = false;
        foreach (var element in expression.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                elements.Add(Eval(element, frame));
                continue;
            }

            var collection = Eval(spread.Operand, frame);
            try
            {
                elements.AddRange(Enumerated(collection).Select(item => Converted(item, spread.ElementConversion.MethodSymbol, null, spread)));
            }
            catch (NotFollowed)
            {
                Open(collection);
                elements.Add(Abstract.UnknownAt(spread));
                isLost = true;
            }
        }

        var items = Items.Of(elements);
        if (isLost)
            items.Lose();
        return new(items, expression);
    }
}
