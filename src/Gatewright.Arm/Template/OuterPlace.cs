namespace Gatewright.Arm.Template;

/// <summary>
/// The place of the outer deployment: nested templates and deployments of a list know it by parameters only. No parameter of a program begins with an
/// underscore.
/// </summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Variable">The variable of a shell that has it.</param>
internal sealed record OuterPlace(string Parameter, string Variable)
{
    public static readonly OuterPlace Subscription = new("_subscriptionId", "SUBSCRIPTION");
    public static readonly OuterPlace Group = new("_resourceGroup", "RESOURCE_GROUP");
    public static readonly OuterPlace Location = new("_location", "LOCATION");

    public static ImmutableArray<OuterPlace> All { get; } = [Subscription, Group, Location];

    public Term Term { get; } = new Term.Parameter(Parameter);

    /// <summary>Where a deployment to a subscription is kept.</summary>
    public static Term DeploymentLocation { get; } = Term.Function("deployment").Member("location");

    public static OuterPlace? Find(string parameter) => All.FirstOrDefault(it => string.Equals(it.Parameter, parameter, StringComparison.OrdinalIgnoreCase));

    /// <summary>What an inner template is told.</summary>
    public Term Passed(bool isSubscriptionScope) =>
        this == Subscription ? Term.Function("subscription").Member("subscriptionId")
        : this == Group ? Term.Function("resourceGroup").Member("name")
        : isSubscriptionScope ? DeploymentLocation : Term.Function("resourceGroup").Member("location");

    /// <summary>What a deployment of a list must be told, since nothing passes it on.</summary>
    public string Meaning(bool isSubscriptionScope) =>
        this == Subscription ? "the id of the subscription deployed to"
        : this == Group ? "the name of the resource group deployed to"
        : isSubscriptionScope ? "the region of the deployments to subscriptions" : "the region of the resource group deployed to";
}
