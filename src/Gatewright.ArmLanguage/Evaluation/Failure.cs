namespace Gatewright.ArmLanguage;

/// <summary>Ends the evaluation of one value. It never leaves this library: the value's owner turns it into a <see cref="ArmProblem"/>.</summary>
internal sealed class Failure(string code, string message) : Exception(message)
{
    public string Code => code;
}
