namespace Gatewright;

/// <summary>
/// A name for network interfaces, for security rules to refer to whatever addresses they have. Who creates machines puts their interfaces into it.
/// Unplaced, it stands with the first security group that names it.
/// </summary>
public sealed class ApplicationSecurityGroup : RegionalResource<ApplicationSecurityGroup>
{
    internal ApplicationSecurityGroup(Handle parent, ApplicationSecurityGroupElement element) : base(parent, element) { }
}
