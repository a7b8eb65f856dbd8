namespace Gatewright.Local.Store;

/// <summary>The words of Azure for where a write stands.</summary>
internal static class ProvisioningStates
{
    public const string Accepted = "Accepted";
    public const string Running = "Running";
    public const string Updating = "Updating";
    public const string Deleting = "Deleting";
    public const string Succeeded = "Succeeded";
    public const string Failed = "Failed";
    public const string Canceled = "Canceled";
}
