using System.Text;

namespace Gatewright.Tool.Inputs;

/// <summary>Tells templates from other JSON, which folders are full of.</summary>
internal static class TemplateSchema
{
    /// <summary>A template's <c>$schema</c> stands at its beginning.</summary>
    private const int Beginning = 4096;

    public static bool IsTemplate(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var start = new byte[Math.Min(Beginning, file.Length)];
            file.ReadExactly(start);
            return IsTemplate(start);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsTemplate(byte[] start)
    {
        var text = start is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(start) : Encoding.UTF8.GetString(start);
        return text.Contains("eploymentTemplate.json", StringComparison.OrdinalIgnoreCase);
    }
}
