namespace Gatewright.Emit.Devices;

/// <summary>A kind of device: what it can do, what it calls things, and the files that it takes.</summary>
internal sealed record DeviceProfile(DeviceKind Kind)
{
    /// <summary>What follows <c>--kind</c>; also the name of its folder.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Whether what is printed was tried or is from documentation, with a date.</summary>
    public required string Basis { get; init; }

    public required CipherWords Words { get; init; }

    public required KeyForm Key { get; init; }

    public required ImmutableArray<DeviceFile> Files { get; init; }

    /// <summary>What tunnel interfaces are called; a number follows.</summary>
    public string Interface { get; init; } = "az";

    /// <summary>Whether any to any passes and routes decide; otherwise it knows traffic selectors only, and no BGP through them.</summary>
    public bool IsRouteBased { get; init; } = true;

    /// <summary>Whether it can have traffic selectors.</summary>
    public bool HasSelectors { get; init; } = true;

    public bool HasIkeV1 { get; init; } = true;

    public bool HasIPv6 { get; init; }

    /// <summary>What else a policy must be like: null, or what is wrong with one, as the end of "which …".</summary>
    public Func<IkeProposal, EspProposal, string?> Demand { get; init; } = static (_, _) => null;

    /// <summary>Whether it can do all that a policy asks for.</summary>
    public bool Supports(IkeProposal ike, EspProposal esp) => !Words.Missing(ike).Any() && !Words.Missing(esp).Any() && Demand(ike, esp) is null;
}

/// <summary>A file of a device's configuration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Template">The file in <c>templates/devices</c>.</param>
/// <param name="Comment">What a line of comment begins with; empty for Markdown.</param>
/// <param name="Purpose">Where it belongs or what it does, as a sentence.</param>
internal sealed record DeviceFile(string Name, string Template, string Comment, string Purpose)
{
    /// <summary>Whether a device needs it.</summary>
    public Func<Device, bool> IsNeeded { get; init; } = static _ => true;

    /// <summary>What stands above the comments, such as the interpreter of a script.</summary>
    public string FirstLine { get; init; } = "";
}
