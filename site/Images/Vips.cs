using NetVips;

namespace Sbpac.Site.Images;

/// <summary>The library that decodes and encodes pictures. It is loaded when the first picture is made, and never for a site without any.</summary>
internal static class Vips
{
    private static readonly Lazy<string> Loaded = new(Load);

    /// <summary>Its version; asking for it loads it.</summary>
    /// <exception cref="PictureException">It is not there for this machine.</exception>
    public static string Version => Loaded.Value;

    private static string Load()
    {
        try
        {
            if (!ModuleInitializer.VipsInitialized) throw new PictureException(FirstLine(ModuleInitializer.Exception));
            // A build has threads of its own, one picture each; the operations of one picture are never asked for twice.
            NetVips.NetVips.Concurrency = 1;
            Cache.Max = 0;
            // They would write into the terminal what the diagnostics of the site say.
            foreach (var part in (ReadOnlySpan<string>)["VIPS", "Pango"]) Log.SetLogHandler(part, Enums.LogLevelFlags.All, static (_, _, _) => { });
            // Only formats that are safe to read from strangers.
            NetVips.NetVips.BlockUntrusted = true;
            return $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";
        }
        catch (Exception failure) when (failure is TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            throw new PictureException(FirstLine(failure.InnerException ?? failure), failure);
        }
    }

    /// <summary>The lines after the first are all the places where it was looked for.</summary>
    private static string FirstLine(Exception? failure) => failure?.Message.Split('\n')[0].Trim() ?? "libvips";
}
