using System.Runtime.InteropServices;

namespace Sbpac.Site.Output;

/// <summary>A second name for a file, which .NET does not offer.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file a second name.</summary>
    /// <returns>False where the system or the file system has no hard links, or refuses this one.</returns>
    public static bool TryCreate(string existing, string name) =>
        !OperatingSystem.IsWindows() && Link(existing, name) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);
}
