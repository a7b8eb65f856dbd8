using Azure.Identity;
using Azure.ResourceManager;

namespace Gatewright.Deploy;

/// <summary>One of Azure's clouds, which differ in where Resource Manager answers and who signs in.</summary>
public sealed class AzureCloud
{
    private AzureCloud(string name, ArmEnvironment environment, Uri authority) => (Name, Environment, Authority) = (name, environment, authority);

    /// <summary>The public cloud, which is the default.</summary>
    public static AzureCloud Public { get; } = new("public", ArmEnvironment.AzurePublicCloud, AzureAuthorityHosts.AzurePublicCloud);

    /// <summary>The cloud of the United States' government.</summary>
    public static AzureCloud UsGovernment { get; } = new("usgovernment", ArmEnvironment.AzureGovernment, AzureAuthorityHosts.AzureGovernment);

    /// <summary>The cloud that 21Vianet runs in China.</summary>
    public static AzureCloud China { get; } = new("china", ArmEnvironment.AzureChina, AzureAuthorityHosts.AzureChina);

    /// <summary>All of them.</summary>
    public static ImmutableArray<AzureCloud> All { get; } = [Public, UsGovernment, China];

    /// <summary>Its name on the command line, such as <c>usgovernment</c>.</summary>
    public string Name { get; }

    /// <summary>Where its Resource Manager answers.</summary>
    public Uri Endpoint => Environment.Endpoint;

    /// <summary>Where its users sign in.</summary>
    public Uri Authority { get; }

    internal ArmEnvironment Environment { get; }

    /// <summary>Returns the cloud's name.</summary>
    public override string ToString() => Name;
}
