namespace Gatewright.Deploy;

/// <summary>The exception for what keeps a topology from being deployed before Azure is asked, such as a parameter without a value.</summary>
public sealed class DeploymentException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong and what would be right, as a sentence.</param>
    public DeploymentException(string message)
        : base(message)
    {
    }
}
