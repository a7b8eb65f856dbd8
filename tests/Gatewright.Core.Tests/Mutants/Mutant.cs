namespace Gatewright.Tests.Mutants;

/// <summary>One small change to the rule book that some test should notice.</summary>
/// <param name="Id">What switches it on.</param>
/// <param name="File">The file it is in, such as <c>Vpn/AsnRules</c>.</param>
/// <param name="Member">The rule, function or table it is in.</param>
/// <param name="Change">What was there and what is there instead.</param>
/// <param name="Rule">The id of the rule it is in; null for what several rules use.</param>
/// <param name="IsInTable">Whether it stands in what is computed once and kept, as figures of tables do.</param>
internal sealed record Mutant(int Id, string File, string Member, string Change, string? Rule, bool IsInTable)
{
    /// <summary>The same as long as the code around it stays, whatever changes elsewhere.</summary>
    public string Name => $"{File}.{Member}: {Change}";

    /// <summary>The folder of its file.</summary>
    public string Subject => File.Contains('/') ? File[..File.IndexOf('/')] : "Book";
}
