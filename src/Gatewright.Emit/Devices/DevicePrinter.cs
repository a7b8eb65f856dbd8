using Gatewright.Emit.Templates;

namespace Gatewright.Emit.Devices;

/// <summary>Prints the files of a device: each with a head that names what is to be filled in.</summary>
internal static class DevicePrinter
{
    public static ImmutableArray<EmittedFile> Print(Device device, DeviceProfile profile)
    {
        var fitted = device with { Tunnels = [.. device.Tunnels.Select(it => DeviceCheck.Fit(it, profile))] };
        var variables = new DeviceVariables(profile).Of(fitted);
        return [.. profile.Files.Where(it => it.IsNeeded(fitted)).Select(file => Print(file, fitted, profile, TextTemplate.Render(file.Template, variables)))];
    }

    private static EmittedFile Print(DeviceFile file, Device device, DeviceProfile profile, string body)
    {
        var head = Head(file, device, profile, body).Select(line => file.Comment.Length > 0 ? $"{file.Comment} {line}".TrimEnd() : line);
        string[] first = file.FirstLine.Length > 0 ? [file.FirstLine] : [];
        return new(file.Name, string.Concat(first.Concat(head).Append("").Select(line => line + "\n")) + body);
    }

    private static IEnumerable<string> Head(DeviceFile file, Device device, DeviceProfile profile, string body)
    {
        var isMarkdown = file.Comment.Length == 0;
        var title = PlainText.Of($"{device.Name}: {profile.Title}, the other end of what '{device.Topology}' has in Azure");
        yield return isMarkdown ? $"# {title}" : title;
        if (isMarkdown)
            yield return "";
        yield return file.Purpose;
        yield return profile.Basis;
        if (!profile.HasIPv6 && device.Networks.Concat(device.Tunnels.SelectMany(it => it.RemoteNetworks)).Any(it => it.IsIPv6))
            yield return "IPv6 prefixes aren't written here; add them by hand.";
        foreach (var note in device.Notes)
            yield return PlainText.Of(note);
        var blanks = device.Blanks.All.Where(it => body.Contains(it.Token, StringComparison.Ordinal)).ToArray();
        if (blanks.Length == 0)
            yield break;
        yield return "";
        yield return "Fill in:";
        if (isMarkdown)
            yield return "";
        var widest = blanks.Max(it => it.Token.Length);
        foreach (var blank in blanks)
            yield return isMarkdown ? $"- `{blank.Token}`: {blank.Meaning}" : $"  {blank.Token.PadRight(widest)}  {blank.Meaning}";
    }
}
