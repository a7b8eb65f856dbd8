namespace Gatewright.Arm.Bodies;

/// <summary>A part of a body that is kept, so that a patch can be laid over it.</summary>
internal abstract class ArmNode
{
    public abstract void WriteTo(BodyWriter to);
}

/// <summary>Text, a number, or what the deployment computes.</summary>
internal sealed class ArmValue(Term term) : ArmNode
{
    public Term Term { get; } = term;

    public override void WriteTo(BodyWriter to) => to.Value(Term);
}

internal sealed class ArmFlag(bool flag) : ArmNode
{
    public bool IsSet { get; } = flag;

    public override void WriteTo(BodyWriter to) => to.Flag(IsSet);
}

internal sealed class ArmRaw(string json) : ArmNode
{
    public string Json { get; } = json;

    public override void WriteTo(BodyWriter to) => to.Raw(Json);
}

internal sealed class ArmArray : ArmNode
{
    public List<ArmNode> Items { get; } = [];

    public override void WriteTo(BodyWriter to)
    {
        to.BeginArray();
        foreach (var item in Items)
            item.WriteTo(to);
        to.EndArray();
    }
}
