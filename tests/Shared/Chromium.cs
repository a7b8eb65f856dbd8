namespace Gatewright.Tests;

/// <summary>The browser that draws what a browser will draw.</summary>
internal static class Chromium
{
    /// <summary>Its program; null where there is none.</summary>
    public static string? Path { get; } =
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
         from name in new[] { "chromium", "google-chrome", "chromium.exe", "chrome.exe" }
         select System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    public const string WhyNone = "There is no Chromium here (Debian: apt-get install chromium).";
}
