namespace Gatewright.Expressions;

/// <summary>What has no parts.</summary>
internal abstract partial class Term
{
    /// <summary>Text, as a person means it.</summary>
    public sealed class Literal(string text) : Term
    {
        public string Text { get; } = text;

        public override bool IsComputed => false;

        public override int Length => Text.Length + 2 + (Text.IndexOf('\'') < 0 ? 0 : Text.Count(it => it == '\''));

        public override string ToString() => $"'{Text.Replace("'", "''")}'";
    }

    public sealed class Number(long value) : Term
    {
        public long Value { get; } = value;

        public override bool IsComputed => false;

        public override int Length => ToString().Length;

        public override string ToString() => FormattableString.Invariant($"{Value}");
    }

    /// <summary>What the deployment supplies under a name.</summary>
    public sealed class Parameter(string name) : Term
    {
        public string Name { get; } = name;

        public override void Visit(Action<string> parameter) => parameter(Name);

        public override int Length => Name.Length + "parameters('')".Length;

        public override string ToString() => $"parameters('{Name}')";
    }

    /// <summary>An expression of ARM that the program wrote and that is passed on unchanged.</summary>
    public sealed class Raw : Term
    {
        private readonly ImmutableArray<string> parameters;

        private Raw(string text, ImmutableArray<string> parameters) => (Text, this.parameters) = (text, parameters);

        public string Text { get; }

        /// <summary>Text that is a parameter and nothing else becomes one.</summary>
        public static Term Parse(string text) => ParameterScan.In(text) is var names && names is [var only] && text == $"parameters('{only}')"
            ? new Parameter(only)
            : new Raw(text, names);

        public override void Visit(Action<string> parameter)
        {
            foreach (var name in parameters)
                parameter(name);
        }

        public override int Length => Text.Length;

        public override string ToString() => Text;
    }
}
