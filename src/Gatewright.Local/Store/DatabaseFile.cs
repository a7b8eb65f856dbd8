namespace Gatewright.Local.Store;

/// <summary>The file of the state, which only its owner may read.</summary>
internal static class DatabaseFile
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static string Prepare(string folder)
    {
        var path = Path.Combine(Path.GetFullPath(folder), "azure.db");
        if (OperatingSystem.IsWindows())
        {
            // A profile's folders are their owner's there.
            Directory.CreateDirectory(folder);
            return path;
        }

        if (!Directory.Exists(folder))
            Directory.CreateDirectory(folder, OwnFile | UnixFileMode.UserExecute);
        try
        {
            // SQLite gives its other files the mode of this one.
            using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnFile });
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first, or the state is there.
        }

        return path;
    }
}
