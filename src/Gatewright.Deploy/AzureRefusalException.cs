namespace Gatewright.Deploy;

/// <summary>The exception for what Azure refuses, or what couldn't be asked: no credential, no network, or an answer that can't be read.</summary>
public sealed class AzureRefusalException : Exception
{
    /// <summary>Makes an exception of an error of Azure.</summary>
    /// <param name="error">What Azure answered.</param>
    /// <param name="status">The HTTP status; 0 where there was no answer.</param>
    /// <param name="inner">What was caught; null for nothing.</param>
    public AzureRefusalException(AzureError error, int status, Exception? inner = null)
        : base((error ?? throw new ArgumentNullException(nameof(error))).ToString(), inner) => (Error, Status) = (error, status);

    /// <summary>Gets what Azure answered.</summary>
    public AzureError Error { get; }

    /// <summary>Gets the HTTP status; 0 where there was no answer.</summary>
    public int Status { get; }
}
