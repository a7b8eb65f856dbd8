namespace Gatewright.Rules;

/// <summary>The one right remedy for a finding, in the words of the API: an edit in an editor, advice elsewhere.</summary>
public abstract class SuggestedFix
{
    private protected SuggestedFix(Origin origin) => Origin = origin;

    /// <summary>The call to edit.</summary>
    public Origin Origin { get; }

    /// <summary>What to do, in a few words and code.</summary>
    public abstract string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static SuggestedFix Add(Element element, string call) => new AddCall(element.Origin, element.Path, call);

    internal static SuggestedFix Replace(Origin origin, string code) => new ReplaceArgument(origin, code);

    internal static SuggestedFix Remove(Origin origin) => new RemoveCall(origin);

    internal static SuggestedFix Exchange(Origin origin, string other) => new SwapArguments(origin, other);

    internal static SuggestedFix Rename(Origin origin, string method) => new RenameCall(origin, method);

    /// <summary>Add a call to the chain that begins at the origin.</summary>
    public sealed class AddCall(Origin origin, string path, string call) : SuggestedFix(origin)
    {
        /// <summary>The call with its leading dot, such as <c>.WithGatewaySubnet("10.0.255.224/27")</c>.</summary>
        public string Call { get; } = call;

        /// <inheritdoc/>
        public override string Text => $"add {Call} to '{path}'";
    }

    /// <summary>Write something else as the argument at the origin.</summary>
    public sealed class ReplaceArgument(Origin origin, string code) : SuggestedFix(origin)
    {
        /// <summary>The new argument as C#.</summary>
        public string Code { get; } = code;

        /// <inheritdoc/>
        public override string Text => Origin.Argument is null ? $"write {Code} as {Origin.Name}" : $"write {Code} as {Origin.Name}'s {Origin.Argument}";
    }

    /// <summary>Remove the call at the origin from its chain.</summary>
    public sealed class RemoveCall(Origin origin) : SuggestedFix(origin)
    {
        /// <inheritdoc/>
        public override string Text => $"remove {Origin.Name}";
    }
    /// <summary>Let the argument at the origin and another of the same call change places.</summary>
    public sealed class SwapArguments(Origin origin, string other) : SuggestedFix(origin)
    {
        /// <summary>The other parameter; empty for what the call is made on.</summary>
        public string Other { get; } = other;

        /// <inheritdoc/>
        public override string Text => Other.Length == 0
            ? $"exchange the two sides of {Origin.Name}"
            : $"exchange {Origin.Name}'s {Other} and {Origin.Argument}";
    }

    /// <summary>Call another method, which says what the argument at the origin said.</summary>
    public sealed class RenameCall(Origin origin, string method) : SuggestedFix(origin)
    {
        /// <summary>The other method.</summary>
        public string MethodName { get; } = method;

        /// <inheritdoc/>
        public override string Text => $"call {MethodName} instead of {Origin.Name}, without its {Origin.Argument}";
    }
}
