namespace Gatewright;

/// <summary>Addresses that the users of some groups get when they dial in.</summary>
public sealed class ClientPool : Emitted<ClientPool>
{
    internal ClientPool(Handle parent, ClientPoolElement element) : base(parent, element) { }

    internal ClientPoolElement It => (ClientPoolElement)Element;

    /// <summary>Who gets addresses of this pool (<c>virtualNetworkGatewayPolicyGroups</c>): whoever is one of its members.</summary>
    /// <param name="name">1 to 80 letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, unique on the gateway.</param>
    /// <param name="priority">The lower is asked first; different for each group of the gateway.</param>
    public UserGroup AddUserGroup(Value<Name> name, Value<int> priority)
    {
        var call = RecordCall();
        var group = new UserGroupElement(It, call) { Name = call.Setting(name), Priority = call.Setting(priority) };
        It.Groups = More(It.Groups, group);
        return new(this, group);
    }
}
