using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Devices;

/// <summary>The page that tells which device has which files, and what no configuration was written for.</summary>
internal static class DeviceIndex
{
    public static string Print(DeviceSet set) => TextTemplate.Render("devices.scriban", new ScriptObject
    {
        ["topology"] = set.Title,
        ["sites"] = new ScriptArray(set.Sites.Select(site => new ScriptObject
        {
            ["name"] = site.Name,
            ["devices"] = new ScriptArray(site.Devices.Select(device => new ScriptObject
            {
                ["title"] = device.Profile.Title,
                ["folder"] = device.Folder,
                ["blanks"] = device.Configuration.Blanks.Length,
                ["findings"] = new ScriptArray(device.Configuration.Findings.Select(it => PlainText.Of(it.Message))),
            })),
        })),
    });
}
