namespace Gatewright.ArmLanguage;

/// <summary>Ends the reading of a document that is no JSON. It never leaves this library.</summary>
internal sealed class JsonFailure(string code, string message, int offset) : Exception(message)
{
    public string Code => code;

    public int Offset => offset;
}
