using Gatewright.Model;

namespace Gatewright.CSharp;

/// <summary>Something of a topology that the program doesn't say, or says in another way.</summary>
/// <param name="Path">The element it is about, as a path of names such as <c>hub/hub-vpn</c>.</param>
/// <param name="Message">What is missing or different, as a sentence; the same stands as a comment in the program.</param>
/// <param name="Origin">Where the topology has it.</param>
public sealed record CSharpRemark(string Path, string Message, Origin Origin)
{
    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
