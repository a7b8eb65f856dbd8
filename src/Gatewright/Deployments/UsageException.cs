namespace Gatewright.Deployments;

/// <summary>The exception for a command line that can't be followed; its message says what would be right.</summary>
internal sealed class UsageException(string message) : Exception(message);
